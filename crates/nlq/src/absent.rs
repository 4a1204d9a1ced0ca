//! Metrics that people ask for and that need data other than a shop's orders: named in the refusal, never guessed.

use domain::locale::Text;

/// A label, and the folded phrases of all three languages.
pub const ABSENT: &[(Text, &str)] = &[
    (
        text("MRR", "MRR", "MRR"),
        "mrr|monthly recurring revenue|recurring revenue|ingreso recurrente mensual|ingresos recurrentes|receita recorrente mensal|receita recorrente|new mrr|net new mrr|expansion mrr|churned mrr",
    ),
    (text("ARR", "ARR", "ARR"), "arr|annual recurring revenue|receita recorrente anual"),
    (
        text("churn", "la tasa de cancelación de clientes (churn)", "o churn"),
        "clientes perdimos|clientes perdidos|clientes perdemos|clientes cancelaron|clientes cancelaram|clientes se fueron|clientes que se fueron|lost customers|customers lost|customers did we lose|customers churned|customers left|customers who left|customers leave|bajas de clientes|perdida de clientes|perda de clientes|churn|churn rate|customer churn|churned customers|tasa de churn|taxa de churn|tasa de abandono|tasa de bajas",
    ),
    (
        text("net revenue retention", "la retención neta de ingresos", "a retenção líquida de receita"),
        "nrr|grr|net revenue retention|gross revenue retention|retencion neta|retencao liquida",
    ),
    (
        text("lifetime value", "el valor de vida del cliente", "o valor vitalício do cliente"),
        "ltv|clv|cltv|lifetime value|customer lifetime value|valor de vida|valor de vida del cliente|valor vitalicio|valor vitalicio do cliente",
    ),
    (text("ARPA", "ARPA", "ARPA"), "arpa|arpu|average revenue per account|average revenue per user"),
    (
        text("subscriptions", "las suscripciones", "as assinaturas"),
        "past due subscriptions|subscriptions past due|past due customers|paused subscriptions|paused customers|suscripciones pausadas|suscripciones en pausa|clientes en pausa|suscripciones vencidas|suscripciones en mora|assinaturas pausadas|assinaturas em pausa|clientes pausados|assinaturas em atraso|assinaturas vencidas|subscriptions|subscription|subscribers|suscripciones|suscriptores|assinaturas|assinantes|trials|trial conversion|trial conversion rate|active subscriptions",
    ),
    (
        text("invoices", "las facturas", "as notas fiscais"),
        "overdue|overdue invoices|unpaid invoices|facturas vencidas|facturas|faturas|notas fiscais|invoices|failed payments|pagos fallidos",
    ),
    (
        text("ad spend", "la inversión publicitaria", "o investimento em anúncios"),
        "ad spend|adspend|advertising spend|marketing spend|ads spend|spend on ads|ad cost|ad costs|media spend|gasto publicitario|gasto en publicidad|gasto en anuncios|inversion publicitaria|inversion en publicidad|inversion en marketing|gasto en marketing|publicidad|investimento em anuncios|investimento em marketing|gasto com anuncios|gastos com anuncios|gasto em anuncios|gastamos em anuncios|gastamos con anuncios|spend|spent|spending|invested|invertimos|inverti|investimos|investi|investment|inversion|investimento|verba|pauta|gastamos|gastado|ads|anuncios",
    ),
    (
        text("ROAS", "ROAS", "ROAS"),
        "roas|return on ad spend|mer|marketing efficiency ratio|roi|retorno sobre investimento|retorno de la inversion|retorno publicitario",
    ),
    (
        text("acquisition cost", "el costo de adquisición", "o custo de aquisição"),
        "cac|customer acquisition cost|acquisition cost|cost per acquisition|cpa|costo de adquisicion|custo de aquisicao|costo por adquisicion|custo por aquisicao",
    ),
    (
        text("clicks and impressions", "los clics y las impresiones", "os cliques e as impressões"),
        "clicks|click|impressions|ctr|cpc|cpm|click through rate|clics|impresiones|cliques|impressoes|cost per click|costo por clic|custo por clique",
    ),
    (
        text("visits", "las visitas", "as visitas"),
        "sessions|session|visits|visit|visitors|visitor|traffic|pageviews|page views|users|sesiones|visitas|visitantes|trafico|sessoes|acessos|trafego|usuarios",
    ),
    (
        text("conversion rate", "la tasa de conversión", "a taxa de conversão"),
        "conversion rate|conversion|conversions|cvr|bounce rate|engagement rate|tasa de conversion|conversiones|taxa de conversao|conversao|conversoes|tasa de rebote|taxa de rejeicao|abandoned carts|abandoned cart|cart abandonment|carritos abandonados|carrinhos abandonados|add to cart",
    ),
    (
        text("stock", "el inventario", "o estoque"),
        "stock|inventory|in stock|stock levels|on hand|out of stock|stockouts|days of stock|inventory value|sell through by|sell through last|sell through this|sell through rate|sellthrough|inventory turnover|inventario|existencias|dias de inventario|estoque|dias de estoque|giro de estoque|rotacion de inventario|sin stock|sem estoque|stockout",
    ),
    (
        text("net profit", "la ganancia neta", "o lucro líquido"),
        "net profit|net income|contribution profit|contribution margin|ebitda|operating profit|net margin|ganancia neta|gane neto|ganamos neto|gano neto|ganancia limpia|quedo limpio|gane limpio|ganamos limpio|neto neto|utilidad neta|beneficio neto|margen neto|margen de contribucion|lucro liquido|margem liquida|margem de contribuicao|profit and loss",
    ),
    (
        text("expenses", "los gastos", "as despesas"),
        "expenses|expense|operating costs|payroll|rent|gastos|gastos operativos|nomina|alquiler|despesas|gastos totais|folha de pagamento|aluguel",
    ),
    (
        text("cash flow", "el flujo de caja", "o fluxo de caixa"),
        "tem na conta|temos na conta|tenho na conta|tem no banco|temos no banco|tenho no banco|tem no caixa|temos no caixa|tenho no caixa|money do i have|cash do i have|money i have|do i have in the bank|do we have in the bank|money have i got|cash do we have|cash have we got|cash on hand|cash in the bank|cash balance|cash position|money do we have|money in the bank|dinero tenemos|plata tenemos|plata hay en la caja|plata hay en caja|dinero hay en caja|hay en la caja|hay en caja|dinheiro temos|dinheiro tem em caixa|temos em caixa|tem em caixa|saldo em caixa|saldo de caja|cash flow|cashflow|bank balance|flujo de caja|flujo de efectivo|saldo bancario|en el banco|en bancos|en la cuenta del banco|en la cuenta bancaria|cuenta bancaria|cuentas bancarias|en la caja fuerte|caja chica|fluxo de caixa|saldo",
    ),
    (
        text("occupancy", "la ocupación", "a ocupação"),
        "occupancy|adr|revpar|room nights|bookings|ocupacion|reservas|ocupacao|diaria media",
    ),
    (
        text("satisfaction", "la satisfacción", "a satisfação"),
        "nps|csat|satisfaction|reviews|ratings|satisfaccion|resenas|satisfacao|avaliacoes|followers|seguidores|how many likes|likes on instagram|likes on facebook|likes on tiktok|likes on our posts|instagram likes|facebook likes|post likes|cuantos likes|quantos likes",
    ),
    (
        text("delivery times", "los tiempos de entrega", "os prazos de entrega"),
        "delivery time|delivery times|lead time|shipping time|estado de entrega|estado de la entrega|estado de envio|estado del envio|estatus de entrega|estatus de envio|estado del pedido|estado de los pedidos|estatus del pedido|tiempo de entrega|tiempos de entrega|prazo de entrega|tempo de entrega|late deliveries|fulfillment time",
    ),
    (
        text("time on site", "el tiempo en el sitio", "o tempo no site"),
        "time on site|time on page|session duration|average session duration|avg session duration|dwell time|tiempo en el sitio|tiempo en la pagina|duracion de la sesion|tempo no site|tempo na pagina|duracao da sessao",
    ),
    (
        text("net churn", "el churn neto", "o churn líquido"),
        "net churn|net mrr churn|net revenue churn|net dollar churn|net churn rate|churn neto|churn neto de ingresos|churn de mrr neto|churn liquido|churn liquido de receita|churn de mrr liquido",
    ),
    (
        text("market share", "la cuota de mercado", "a participação de mercado"),
        "market share|share of market|share of the market|cuota de mercado|participacion de mercado|participacao de mercado|quota de mercado|fatia de mercado|cuota del mercado|participacion en el mercado|participacao no mercado",
    ),
    (
        text("the company's value", "el valor de la empresa", "o valor da empresa"),
        "valor da minha empresa|valor da nossa empresa|valor da minha loja|valor da nossa loja|valor da loja|valor do meu negocio|valor do nosso negocio|valor de mi empresa|valor de mi negocio|valor de nuestra empresa|vale a loja|vale minha loja|vale a minha loja|vale nossa loja|vale a nossa loja|vale mi marca|vale la marca|vale nuestra marca|valor de mi marca|vale la empresa|vale mi empresa|vale nuestra empresa|vale el negocio|vale mi negocio|vale a empresa|vale o negocio|vale minha empresa|vale nossa empresa|vale meu negocio|company worth|business worth|is the company worth|is our company worth|is the business worth|is our business worth|is my business worth|company value|company valuation|valor de la empresa|valor da empresa|valor del negocio|valor do negocio",
    ),
    (
        text("how often somebody buys", "cada cuánto compra alguien", "de quanto em quanto tempo alguém compra"),
        "cada cuanto|cada cuantos dias|cada cuanto tiempo|con que frecuencia|frecuencia de compra|frecuencia de compras|que tan seguido|que tan a menudo|dias entre compras|tiempo entre compras",
    ),
    (
        text("single sales", "las ventas una por una", "as vendas uma a uma"),
        "ultima venta|ultimo pedido|ultima orden|ultima compra|primera venta|primer pedido|primera orden|venta mas grande|pedido mas grande|pedido mas caro|compra mas grande|\
         productos devueltos|pedidos devueltos|ordenes devueltas|unidades devueltas|articulos devueltos|piezas devueltas|prendas devueltas|pedidos reembolsados|ordenes reembolsadas",
    ),
    (
        text("use of the product", "el uso del producto", "o uso do produto"),
        "usuarios activos diarios|usuarios activos mensuales|usuarios activos semanales|usuarios diarios activos|dau|mau|usuarios ativos diarios|usuarios ativos mensais|horas de uso|uso del producto",
    ),
    (
        text("postal codes", "los códigos postales", "os códigos postais"),
        "codigo postal|codigos postales|codigo postais|codigos postais|cep|zip code|zip codes|postal code|postal codes|postcode|postcodes",
    ),
    (
        text("wholesale", "las ventas al por mayor", "as vendas no atacado"),
        "al por mayor|por mayor|al mayoreo|por mayoreo|mayoreo|al por menor|al menudeo|menudeo|mayoristas|mayorista|minoristas|minorista|revendedores|distribuidores|no atacado|atacado|atacadistas|revendedores",
    ),
    (
        text("LTV over CAC", "el LTV sobre el CAC", "o LTV sobre o CAC"),
        "ltv sobre cac|ltv entre cac|ltv cac|cac ltv|ltv to cac|relacion ltv cac|cac payback|payback del cac|payback de cac|recuperacion del cac|regla del 40|rule of 40",
    ),
    (
        text("staff", "las ventas por vendedor o empleado", "as vendas por vendedor ou funcionário"),
        "que vendedor|que vendedora|cual vendedor|cual vendedora|vendedor|vendedora|vendedores|vendedoras|por vendedor|cada vendedor|cajero|cajera|cajeros|mesero|mesera|meseros|\
         mis empleados|los empleados|cada empleado|por empleado|empleado vendio|empleado del mes|comision de vendedores|comisiones de vendedores|comisiones a vendedores",
    ),
    (
        text("purchase orders", "las órdenes a proveedores", "os pedidos a fornecedores"),
        "purchase orders|purchase order|orders from suppliers|orders from vendors|orders from our suppliers|orders from our vendors|supplier orders|orders to suppliers|le compramos|les compramos|compramos a|compramos en|compramos de|compramos mercaderia|compramos mercancia|compramos|le compre|les compre|compras a proveedores|compras a los proveedores|compras de mercaderia|compras de mercancia|pagamos a proveedores|pagamos a los proveedores|ordenes a proveedores|pedidos a proveedores|pedidos a fornecedores|ordens de compra a fornecedores",
    ),
    (
        text("foot traffic", "el tránsito de la tienda", "o fluxo de pessoas na loja"),
        "pessoas entraram na loja|gente entrou na loja|clientes entraram na loja|pessoas passaram pela loja|pessoas passaram na loja|gente passou na loja|\
         gente passou pela loja|pessoas visitaram a loja fisica|fluxo de pessoas|fluxo de clientes|foot traffic|footfall|trafico en tienda",
    ),
    (
        text("cancelled invoices", "las facturas anuladas", "as faturas canceladas"),
        "faturas canceladas|fatura cancelada|boletos cancelados|facturas canceladas|facturas anuladas|cancelled invoices|voided invoices|void invoices",
    ),
    (
        text("paid traffic", "el tráfico pago", "o tráfego pago"),
        "trafego pago|vendas pagas|trafico pago|trafico de pago|paid traffic",
    ),
    (
        text("carriers", "las empresas de envío", "as transportadoras"),
        "correios|correio|sedex|transportadora|transportadoras|motoboy|motoboys|entregador|entregadores|jadlog|loggi|repartidor|repartidores|paqueteria|\
         carrier|carriers|courier|couriers",
    ),
    (
        text("coupons", "los cupones", "os cupons"),
        "used a coupon|used coupons|used a discount code|used a promo code|with a coupon|with coupon|with a discount code|cupones se usaron|cupones se canjearon|cupones usados|cupones canjeados|cupones usaron|cuantos cupones|cantidad de cupones|numero de cupones|usaron cupones|usaron cupon|usaron un cupon|con cupon|usaram cupom|usaram um cupom|com cupom|coupon usage",
    ),
    (
        text("payables and receivables", "las cuentas por pagar y por cobrar", "as contas a pagar e a receber"),
        "accounts payable|accounts receivable|payables|receivables|cuentas por pagar|cuentas por cobrar|cuentas a pagar|cuentas a cobrar|contas a pagar|contas a receber|deudas|dividas|loans|prestamos|emprestimos",
    ),
    (
        text("billable hours", "las horas facturables", "as horas faturáveis"),
        "utilization|billable hours|horas facturables|horas faturaveis|covers|average check",
    ),
];

/// A phrase, and what it is called with a mean in it: "tiempo promedio de entrega".
pub fn with_means(phrase: &str) -> Vec<String> {
    let phrase = phrase.trim();
    let mut all = vec![phrase.to_owned()];
    if let Some((noun, rest)) = phrase.split_once(' ').filter(|(_, rest)| {
        rest.starts_with("de ") || rest.starts_with("en ") || rest.starts_with("no ") || rest.starts_with("da ")
    }) {
        all.extend(["promedio", "medio", "media"].map(|mean| format!("{noun} {mean} {rest}")));
    }
    all
}

const fn text(en: &'static str, es: &'static str, pt: &'static str) -> Text {
    Text { en, es, pt }
}
