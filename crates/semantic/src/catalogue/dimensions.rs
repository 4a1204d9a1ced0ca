//! The dimensions, in three languages.

use super::{Dimension, DimensionKind, DimensionKind::*, Synonyms, text, words};
use domain::{Grain, locale::Text};

pub(super) static DIMENSIONS: &[Dimension] = &[
    dimension(
        "day",
        Time(Grain::Day),
        text("Day", "Día", "Dia"),
        words(
            &["daily", "date", "per day", "days"],
            &["diario", "diaria", "fecha", "por día", "días"],
            &["diário", "diária", "data", "por dia", "dias"],
        ),
    ),
    dimension(
        "week",
        Time(Grain::Week),
        text("Week", "Semana", "Semana"),
        words(
            &["weekly", "per week", "weeks"],
            &["semanal", "por semana", "semanas"],
            &["semanal", "por semana", "semanas"],
        ),
    ),
    dimension(
        "month",
        Time(Grain::Month),
        text("Month", "Mes", "Mês"),
        words(&["monthly", "per month", "months"], &["mensual", "por mes", "meses"], &["mensal", "por mês", "meses"]),
    ),
    dimension(
        "quarter",
        Time(Grain::Quarter),
        text("Quarter", "Trimestre", "Trimestre"),
        words(
            &["quarterly", "per quarter", "quarters"],
            &["trimestral", "por trimestre", "trimestres"],
            &["trimestral", "por trimestre", "trimestres"],
        ),
    ),
    dimension(
        "year",
        Time(Grain::Year),
        text("Year", "Año", "Ano"),
        words(
            &["yearly", "annual", "annually", "per year", "years"],
            &["anual", "por año", "años"],
            &["anual", "por ano", "anos"],
        ),
    ),
    dimension(
        "weekday",
        Clock,
        text("Weekday", "Día de la semana", "Dia da semana"),
        words(
            &["day of week", "day of the week", "weekdays"],
            &["día de semana", "días de la semana"],
            &["dia de semana", "dias da semana"],
        ),
    ),
    dimension(
        "hour",
        Clock,
        text("Hour of day", "Hora del día", "Hora do dia"),
        words(
            &["hour", "hours", "hourly", "time of day"],
            &["hora", "horas", "horario", "por hora"],
            &["hora", "horas", "horário", "por hora"],
        ),
    ),
    dimension(
        "channel",
        Order,
        text("Channel", "Canal", "Canal"),
        words(
            &["sales channel", "channels", "sales channels"],
            &["canal de venta", "canales", "canales de venta"],
            &["canal de venda", "canal de vendas", "canais", "canais de venda"],
        ),
    ),
    dimension(
        "source",
        Order,
        text("Source", "Fuente", "Origem"),
        words(
            &["sources", "traffic source", "utm source", "referrer"],
            &["fuentes", "fuente de tráfico", "origen", "utm source"],
            &["origens", "fonte", "fontes", "origem do tráfego", "fonte de tráfego", "utm source"],
        ),
    ),
    dimension(
        "medium",
        Order,
        text("Medium", "Medio", "Mídia"),
        words(
            &["mediums", "utm medium", "traffic medium"],
            &["medios", "utm medium"],
            &["mídias", "meio", "utm medium"],
        ),
    ),
    dimension(
        "campaign",
        Order,
        text("Campaign", "Campaña", "Campanha"),
        words(&["campaigns", "utm campaign"], &["campañas", "utm campaign"], &["campanhas", "utm campaign"]),
    ),
    dimension(
        "country",
        Order,
        text("Country", "País", "País"),
        words(
            &["countries", "nation", "market", "markets"],
            &["países", "mercado", "mercados"],
            &["países", "mercado", "mercados"],
        ),
    ),
    dimension(
        "region",
        Order,
        text("Region", "Región", "Região"),
        words(
            &["regions", "state", "states", "province", "provinces"],
            &["regiones", "estado", "estados", "provincia", "provincias", "departamento"],
            &["regiões", "estado", "estados", "uf", "província", "províncias"],
        ),
    ),
    dimension(
        "city",
        Order,
        text("City", "Ciudad", "Cidade"),
        words(
            &["cities", "town", "towns"],
            &["ciudades", "localidad", "localidades"],
            &["cidades", "município", "municípios"],
        ),
    ),
    dimension(
        "payment_method",
        Order,
        text("Payment method", "Medio de pago", "Forma de pagamento"),
        words(
            &["payment methods", "payment", "payment type", "payment types"],
            &["medios de pago", "método de pago", "métodos de pago", "forma de pago", "formas de pago"],
            &[
                "formas de pagamento",
                "meio de pagamento",
                "meios de pagamento",
                "método de pagamento",
                "métodos de pagamento",
            ],
        ),
    ),
    dimension(
        "currency",
        Order,
        text("Currency", "Moneda", "Moeda"),
        words(&["currencies"], &["monedas", "divisa", "divisas"], &["moedas"]),
    ),
    dimension(
        "customer_type",
        Order,
        text("Customer type", "Tipo de cliente", "Tipo de cliente"),
        words(
            &["customer types", "new vs returning", "new or returning", "new and returning", "type of customer"],
            &["tipos de cliente", "nuevos y recurrentes", "nuevos vs recurrentes", "nuevos o recurrentes"],
            &["tipos de cliente", "novos e recorrentes", "novos vs recorrentes", "novos ou recorrentes"],
        ),
    ),
    dimension(
        "product",
        Item,
        text("Product", "Producto", "Produto"),
        words(
            &["products", "item", "items", "article", "articles"],
            &["productos", "artículo", "artículos", "ítem", "ítems"],
            &["produtos", "item", "itens", "artigo", "artigos"],
        ),
    ),
    dimension(
        "sku",
        Item,
        text("SKU", "SKU", "SKU"),
        words(
            &["skus", "variant", "variants"],
            &["skus", "variante", "variantes"],
            &["skus", "variação", "variações", "variante", "variantes"],
        ),
    ),
    dimension(
        "category",
        Item,
        text("Category", "Categoría", "Categoria"),
        words(
            &["categories", "product category", "product type", "product types"],
            &["categorías", "rubro", "rubros", "tipo de producto", "tipos de producto"],
            &["categorias", "departamento", "departamentos", "tipo de produto", "tipos de produto"],
        ),
    ),
    dimension(
        "vendor",
        Item,
        text("Vendor", "Proveedor", "Fornecedor"),
        words(
            &["vendors", "brand", "brands", "supplier", "suppliers", "manufacturer", "manufacturers"],
            &["proveedores", "marca", "marcas", "fabricante", "fabricantes"],
            &["fornecedores", "marca", "marcas", "fabricante", "fabricantes"],
        ),
    ),
    dimension(
        "platform",
        Ad,
        text("Ad platform", "Plataforma", "Plataforma"),
        words(
            &["platform", "platforms", "ad platforms", "ad network", "ad networks"],
            &["plataformas", "plataforma publicitaria", "red publicitaria", "plataforma de anuncios"],
            &["plataformas", "plataforma de anúncios", "rede de anúncios"],
        ),
    ),
    dimension(
        "account",
        Ad,
        text("Ad account", "Cuenta publicitaria", "Conta de anúncios"),
        words(
            &["ad accounts", "account", "accounts"],
            &["cuentas publicitarias", "cuenta"],
            &["contas de anúncios", "conta"],
        ),
    ),
    dimension(
        "ad_group",
        Ad,
        text("Ad group", "Grupo de anuncios", "Grupo de anúncios"),
        words(
            &["ad groups", "adgroup", "ad set", "ad sets"],
            &["grupos de anuncios", "conjunto de anuncios", "conjuntos de anuncios"],
            &["grupos de anúncios", "conjunto de anúncios", "conjuntos de anúncios"],
        ),
    ),
    dimension(
        "ad",
        Ad,
        text("Ad", "Anuncio", "Anúncio"),
        words(&["individual ad"], &["cada anuncio"], &["cada anúncio"]),
    ),
    dimension(
        "creative",
        Ad,
        text("Creative", "Creatividad", "Criativo"),
        words(
            &["creatives", "ad creative"],
            &["creatividades", "creativo", "creativos"],
            &["criativos", "peça criativa"],
        ),
    ),
    dimension(
        "channel_type",
        Ad,
        text("Ad channel type", "Tipo de canal publicitario", "Tipo de canal de anúncios"),
        words(
            &["channel type", "channel types", "campaign type", "campaign types"],
            &["tipo de canal", "tipos de canal", "tipo de campaña", "tipos de campaña"],
            &["tipo de canal", "tipos de canal", "tipo de campanha", "tipos de campanha"],
        ),
    ),
    dimension(
        "landing_page",
        Web,
        text("Landing page", "Página de entrada", "Página de entrada"),
        words(
            &["landing pages", "entry page", "entry pages"],
            &["páginas de entrada", "página de destino", "páginas de destino", "landing page"],
            &["páginas de entrada", "página de destino", "páginas de destino", "landing page"],
        ),
    ),
    dimension(
        "device",
        Web,
        text("Device", "Dispositivo", "Dispositivo"),
        words(
            &["devices", "device type", "device category"],
            &["dispositivos", "tipo de dispositivo"],
            &["dispositivos", "tipo de dispositivo"],
        ),
    ),
    dimension(
        "plan",
        Subscription,
        text("Plan", "Plan", "Plano"),
        words(
            &["plans", "subscription plan", "pricing plan"],
            &["planes", "plan de suscripción"],
            &["planos", "plano de assinatura"],
        ),
    ),
    dimension(
        "interval",
        Subscription,
        text("Billing interval", "Intervalo de cobro", "Intervalo de cobrança"),
        words(
            &["interval", "billing period", "billing cycle"],
            &["intervalo", "intervalo de facturación", "ciclo de facturación", "período de facturación"],
            &["intervalo", "ciclo de cobrança", "período de cobrança"],
        ),
    ),
    dimension(
        "cohort",
        Subscription,
        text("Customer cohort", "Cohorte de clientes", "Coorte de clientes"),
        words(
            &["cohort", "cohorts", "first payment month", "month of first payment"],
            &["cohorte", "cohortes", "mes del primer pago"],
            &["coorte", "coortes", "safra", "mês do primeiro pagamento"],
        ),
    ),
    dimension(
        "location",
        Stock,
        text("Stock location", "Ubicación", "Local de estoque"),
        words(
            &["location", "locations", "warehouse", "warehouses", "stock locations"],
            &["ubicaciones", "depósito", "depósitos", "almacén", "almacenes", "bodega"],
            &["locais de estoque", "depósito", "depósitos", "armazém", "armazéns"],
        ),
    ),
    dimension(
        "supplier",
        Stock,
        text("Stock supplier", "Proveedor de stock", "Fornecedor do estoque"),
        words(
            &["stock suppliers", "supplied by"],
            &["proveedores de stock", "abastecedor"],
            &["fornecedores do estoque", "abastecedor"],
        ),
    ),
];

const fn dimension(key: &'static str, kind: DimensionKind, label: Text, synonyms: Synonyms) -> Dimension {
    Dimension { key, label, synonyms, kind }
}
