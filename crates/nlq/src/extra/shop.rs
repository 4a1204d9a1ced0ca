//! What is sold, and to whom.

use super::Said;

pub(super) const SAID: &[Said] = &[
    (
        "revenue",
        [
            "revenues|sales revenue|revenue total|sales amount|sales figures|sales value|money we made|money in|sales volume in money|rev|\
             revs|gross|turnover|takings|earnings from sales|sales numbers|sales volume|sales made|sales total|total sold|sales in total|\
             dollars sold|amount sold|gross income|top line|topline|cash from sales|sales income|revenue made|overall sales|sales takings|\
             amount we sold|value sold|value of sales|sales in dollars|sales in money|sales dollars|total turnover|total income|sale",
            "facturacion total|ingresos totales|monto vendido|total de ventas|venta total|ingreso total|monto de ventas|volumen de ventas|\
             vtas|vta|vntas|facturacion|fact|lo vendido|lo facturado|total vendido|total facturado|importe de ventas|importe vendido|\
             importe facturado|valor de ventas|valor vendido|valor de las ventas|venta|recaudo|recaudado|lo que vendimos|\
             lo que facturamos|cuanto vendimos|total recaudado|ventas en pesos|ingresos por ventas|\
             importe de las ventas|ingreso por ventas|vtas totales|facturaciones",
            "volume de negocios|faturamento total|total de vendas|valor vendido|total faturado|receita de vendas|volume de vendas|ingressos|fat|vdas|vda|\
             fatura total|total vendido|montante vendido|valor das vendas|o vendido|valor faturado|valor de vendas|quanto vendemos|venda|\
             venda total|vendas em reais|receitas de vendas|o que vendemos|o que faturamos|faturacao|\
             valor total vendido|valor total das vendas|volume vendido em reais|arrecadacao|total arrecadado|montante de vendas|vds|\
             faturacao total|facturacao",
        ],
    ),
    (
        "gross_sales",
        [
            "gross merchandise volume|sales before discounts|sales gross|gross turnover|sales before returns|\
             sales before discounts and returns|gross merchandise|gross sales revenue|gross sales amount",
            "ventas en bruto|ventas antes de descuentos|bruto|ventas en bruto totales|ventas antes de devoluciones|facturado bruto|\
             importe bruto|total bruto|ingreso bruto|venta en bruto",
            "vendas antes de descontos|faturamento em bruto|bruto|vendas antes de devolucoes|faturado bruto|valor bruto|total bruto|\
             venda em bruto|receita em bruto|faturamento bruto total",
        ],
    ),
    (
        "net_sales",
        [
            "sales net of returns|net turnover|sales after discounts and returns|net income from sales|sales net|net sales revenue|\
             net sales amount|sales minus returns|sales less discounts and returns",
            "ventas en neto|neto|ventas despues de descuentos|ventas despues de devoluciones|facturado neto|importe neto|total neto|\
             ingreso neto|ventas menos devoluciones",
            "vendas em liquido|liquido|vendas depois de descontos|vendas depois de devolucoes|faturado liquido|valor liquido|\
             total liquido|vendas menos devolucoes",
        ],
    ),
    (
        "product_sales",
        [
            "sales from products|product revenues|merchandise sales|sales of items",
            "ventas de articulos|ventas de mercaderia|facturacion de productos|ingresos de productos",
            "vendas de itens|vendas de mercadorias|faturamento de produtos|receita dos produtos",
        ],
    ),
    (
        "discounts",
        [
            "discounted|we discounted|knocked off|marked down|markdowns|money off given|discounts given|discounted amount|give in discounts|discount total|give away in discounts|gave away in discounts|\
             given away in discounts|give in discount|gave in discounts|given in discounts|discounts granted|discounts applied|\
             discounts did we give|discounting|price reductions|promo discounts|promotional discounts|coupon discounts|coupons used|\
             vouchers|amount of discounts|cost of discounts|money off|in discounts",
            "descontado|rebajamos|rebajado|en rebajas|descuentos que hicimos|dimos de rebaja|dimos en descuentos|dimos de descuento|dimos en descuento|descuentos otorgados|descontamos|descuentos dados|\
             descuentos aplicados|regalamos en descuentos|regalado en descuentos|dejamos en descuentos|otorgamos en descuentos|\
             otorgado en descuentos|dado en descuentos|dimos en rebajas|descuento otorgado|descuento total|total de descuentos|\
             monto de descuentos|importe de descuentos|descuentos que dimos|descuentos hicimos|hicimos de descuento|regale en descuentos|\
             descuentos promocionales|cupones usados|se fue en descuentos|bonificado|en descuentos",
            "descontamos|descontado|damos de desconto|desconto que demos|abatimentos|rebaixamos|descontos concedidos|descontos dados|demos de desconto|descontos aplicados|demos em descontos|demos de descontos|\
             deixamos em descontos|concedemos em descontos|dado em descontos|desconto concedido|desconto total|total de descontos|\
             valor de descontos|valor dos descontos|descontos que demos|descontos fizemos|fizemos de desconto|dei de desconto|\
             cupons usados|foi em descontos|abatimento|em descontos",
        ],
    ),
    (
        "discount_rate",
        [
            "rate of discount|percentage of discounts|share of discounts|percentage discounted|discount percent|average discount|\
             average discount rate|mean discount|avg discount|discounts as a percentage of sales|share of sales discounted|% discount|\
             discount %|percent discount",
            "tasa de descuentos|porcentaje de descuentos|descuento promedio|descuento medio|promedio de descuento|\
             porcentaje promedio de descuento|% de descuento|nivel de descuento|indice de descuento",
            "taxa de descontos|percentual de descontos|porcentagem de descontos|desconto medio|media de desconto|\
             percentual medio de desconto|% de desconto|nivel de desconto|indice de desconto",
        ],
    ),
    (
        "returns",
        [
            "did we refund|we refund|we refunded|value of returns|amount refunded|money returned|refund amount|returns value|\
             refunds given|refunds issued|refund total|total refunds|total returns|refunds made|refund value|value of refunds|\
             amount of refunds|amount of returns|money refunded|sales returned|returned sales|returned goods|merchandise returned|\
             did we pay back|did we give back|paid back to customers|gave back|chargebacks|did customers return|\
             customers returned in goods|money we gave back|money given back",
            "devuelta|devueltas|devueltos|reembolsamos|devolvimos|reembolsado|devuelto|dinero devuelto|monto devuelto|reembolsamos en total|reembolsado en total|\
             devoluciones totales|total de devoluciones|monto de devoluciones|importe de devoluciones|monto reembolsado|importe devuelto|\
             valor de devoluciones|reembolsos hechos|reembolsos emitidos|plata devuelta|se devolvio|nos devolvieron|\
             devolvieron los clientes|reintegrado|reintegro|dinero reembolsado|devoluciones de dinero|contracargos",
            "devolvida|devolvidas|devolvidos|foi devolvida|devolvemos|reembolsamos|estornamos|reembolsado|devolvido|dinheiro devolvido|valor devolvido|estornado|devolvido em total|\
             devolucoes totais|total de devolucoes|montante de devolucoes|valor das devolucoes|valor de devolucoes|reembolsos feitos|\
             reembolsos emitidos|valor reembolsado|valor estornado|dinheiro reembolsado|foi devolvido|nos devolveram|\
             devolveram os clientes|trocas e devolucoes|chargebacks|total de reembolsos|total de estornos|devolucoes feitas",
        ],
    ),
    (
        "return_rate",
        [
            "rate of return|rate of returns|percentage of returns|share of returns|refunds rate|rate of refunds|refund percentage|\
             percentage of refunds|share of refunds|% of returns|% returned|% of refunds|percent of sales returned|\
             percentage of sales returned|share of sales returned|returns as a percentage of sales|returns ratio|refund ratio",
            "porcentaje de reembolsos|tasa de reembolsos|tasa de retorno|tasa de reembolso de ventas|porcentaje de devolucion|\
             % de devoluciones|% de reembolsos|porcentaje de ventas devueltas|porcentaje devuelto|indice de devoluciones|\
             indice de devolucion|nivel de devoluciones|ratio de devoluciones",
            "porcentagem de devolucoes|percentual de reembolsos|taxa de reembolsos|taxa de estornos|percentual de devolucao|\
             porcentagem de devolucao|% de devolucoes|% de reembolsos|percentual de estornos|percentual devolvido|indice de devolucoes|\
             indice de devolucao|nivel de devolucoes|taxa de retorno de produtos",
        ],
    ),
    (
        "shipping",
        [
            "shipping charges|delivery charges|freight|postage|did we charge for shipping|shipping we charged|shipping charged|shipping did we charge|shipping customers paid|spend on shipping|spent on shipping|shipping and handling|shipping fees|shipping income|shipping collected|shipping total|delivery fees|paid for shipping|pay for shipping|\
             customers pay for shipping|customers paid for shipping|pay in shipping|paid in shipping|charge for shipping|\
             charged for shipping|collect for shipping|shipping costs charged|shipping costs|shipping cost|shipping charges|\
             delivery income|delivery revenue|delivery charge|shipping paid|shipping amount|freight charged|freight charges|delivery|\
             shipping payments|from shipping",
            "despacho|despachos|cobramos por despacho|cobramos de despacho|cobramos por despachos|costo de despacho|flete|pagaron por despacho|domicilios|domicilio cobrado|gastaron en envio|envio pagado|cobro de envio|cobros de envio|cobramos de envio|gastos de envio cobrados|costo de envio cobrado|envios cobrados|cobramos por envio|cobramos de envios|\
             cobramos en envios|cobrado por envio|cobrado en envios|pagaron de envio|pagaron por envio|pagaron en envio|\
             pagaron por el envio|gastos de envio|gasto de envio|costos de envio|costo de envio|costes de envio|ingreso por envio|\
             envio cobrado|envios totales|total de envios|fletes|portes|gastos de transporte|cargos de envio|tarifa de envio|\
             monto de envio|monto de envios",
            "despacho|despachos|cobramos pelo envio|fretes cobrados|frete cobrado|gastaram com frete|gastaram em frete|entrega cobrada|cobranca de frete|cobramos de frete|valor do frete|frete total|cobramos pelo frete|cobramos em frete|cobrado de frete|cobrado em frete|\
             pagaram de frete|pagaram pelo frete|pagaram em frete|frete pago|receita com frete|custo de frete|custos de frete|\
             custo do frete|custo de envio|portes de envio|portes|valor de frete|valor dos fretes|total de frete|taxas de entrega|\
             taxa de entrega|envios|frete recebido|entregas cobradas|despesas de envio",
        ],
    ),
    (
        "taxes",
        [
            "taxes collected|tax collected|sales taxes|tax total|total tax|total taxes|tax amount|taxes paid|taxes charged|tax charged|\
             vat collected|sales tax collected|gst|pay in taxes|paid in taxes|collect in taxes|charge in taxes|in taxes",
            "impuestos cobrados|impuestos recaudados|impuestos totales|total de impuestos|monto de impuestos|iva cobrado|iva recaudado|\
             iva total|pagamos de impuestos|pagamos en impuestos|cobramos de iva|cobramos de impuestos|en impuestos|igv|carga impositiva|\
             impuestos a las ventas|impuestos sobre ventas|impuestos pagados",
            "impostos cobrados|impostos recolhidos|total de impostos|impostos totais|montante de impostos|valor de impostos|\
             valor dos impostos|pagamos de impostos|pagamos em impostos|cobramos de impostos|icms cobrado|em impostos|iva cobrado|iva|\
             carga tributaria|impostos pagos|tributos pagos|impostos sobre vendas",
        ],
    ),
    (
        "orders",
        [
            "number of purchases|number of transactions|amount of orders|count of orders|orders placed|total orders|order volume|ords|\
             ordrs|orders count|num orders|order numbers|orders received|orders made|sales orders|purchase count|transaction count|\
             sales count|number of sales|count of sales|orders did we get|orders came in|orders taken|orders fulfilled",
            "orden|pedidos totales|total de pedidos|numero de compras|numero de ventas|cantidad de ventas|cantidad de compras|\
             volumen de pedidos|peds|ordenes de compra|pedidos recibidos|pedidos realizados|pedidos hechos|ordenes recibidas|\
             numero de ordenes|cantidad de ordenes|numero de transacciones|cantidad de transacciones|ventas realizadas|encargos|\
             tickets emitidos|numero de tickets|num pedidos|nro de pedidos|cant de pedidos",
            "encomendas|total de pedidos|numero de compras|numero de vendas|quantidade de vendas|quantidade de compras|volume de pedidos|\
             peds|pedidos feitos|pedidos recebidos|pedidos realizados|numero de transacoes|quantidade de transacoes|vendas realizadas|\
             num pedidos|nro de pedidos|qtd de pedidos|qtd pedidos|encomendas recebidas|numero de encomendas|pedidos fechados",
        ],
    ),
    (
        "units_sold",
        [
            "pairs|pairs of|units sold|number of units|number of items sold|number of products sold|products sold|items bought|unit sales|articles sold|\
             qty sold|qty|quantity sold|pieces sold|units moved|units did we move|items moved|pieces|units shipped|number of items|\
             how many items|items did we sell|units did we sell|pieces did we sell|quantity of items|quantity of products|volume sold|\
             sales in units|unit volume|sales units|total units|total items|units of product|sold units|product units|goods sold",
            "pares|pares de|unidades vendidas|piezas|cantidad de unidades|numero de unidades|cantidad de productos vendidos|items vendidos|\
             prendas vendidas|prendas|uds|uds vendidas|unids|cantidad vendida|piezas vendidas|cantidad de articulos|numero de articulos|\
             cantidad de piezas|productos despachados|volumen vendido|volumen en unidades|ventas en unidades|unidades totales|\
             total de unidades|total de piezas|cantidad de items|unidades despachadas|cantidades vendidas|u vendidas",
            "pares|pares de|unidades vendidas|pecas|quantidade de unidades|numero de unidades|quantidade de produtos vendidos|artigos vendidos|uns|\
             qtd vendida|qtde vendida|quantidade vendida|pecas vendidas|quantidade de itens|numero de itens|quantidade de pecas|\
             volume em unidades|vendas em unidades|total de unidades|total de pecas|total de itens|quantidades vendidas|unidades totais|\
             und vendidas|quantidade de artigos",
        ],
    ),
    (
        "units_per_order",
        [
            "items per basket|units per basket|average items per order|average units per order|products per order|basket size in units|\
             items in each order|units in each order|average units|average items|average number of items|average number of products|\
             average number of units|number of items per order|number of units per order|average number of items per order|\
             average basket items|average basket size in items|items in an average order|things per order|articles per order|\
             pieces in each order|mean units per order|upo|avg items|avg units|avg items per order|avg units per order|units per sale|\
             items per sale|items per transaction|products per basket",
            "articulos por compra|items por pedido|piezas por pedido|productos por compra|unidades promedio por pedido|\
             promedio de unidades por pedido|unidades por venta|piezas por compra|piezas por venta|articulos por venta|\
             productos por venta|items por compra|promedio de articulos por pedido|promedio de productos por pedido|\
             promedio de piezas por pedido|articulos promedio por pedido|productos promedio por pedido|unidades por ticket|\
             articulos por ticket|productos por ticket|articulos por carrito|productos por carrito|unidades por orden|productos por orden|\
             piezas por orden|articulos por orden|cantidad de productos por pedido|cantidad promedio por pedido|\
             numero de articulos por pedido|numero medio de articulos por pedido|media de articulos por pedido|unidades medias por pedido",
            "pecas por pedido|itens por compra|produtos por compra|media de unidades por pedido|media de itens por pedido|\
             unidades por venda|pecas por compra|pecas por venda|itens por venda|produtos por venda|media de produtos por pedido|\
             media de pecas por pedido|itens medios por pedido|produtos medios por pedido|itens por carrinho|produtos por carrinho|\
             itens por ticket|pecas por atendimento|quantidade de produtos por pedido|quantidade media por pedido|\
             numero de itens por pedido|numero medio de itens por pedido|unidades medias por pedido|pecas por encomenda|\
             itens por encomenda|artigos por pedido|pa",
        ],
    ),
    (
        "aov",
        [
            "avg order value|avg order|avg ticket|avg basket|average purchase value|average purchase|average sale|\
             average revenue per order|revenue per order|sales per order|average order size|average value of an order|average cart value|\
             average cart|spend per order|order value|average value per order|mean basket|average transaction value|average order amount|\
             average spend per order|avg order val|order val|avg val|average order val|avg order size|basket value|ticket size|\
             average ticket|average sale value|average order price|average spend|average basket size|average value of orders|\
             average order worth|average receipt|average invoice|average bill|average checkout value|typical order value|mean order|\
             average amount per order|average sale per order|average revenue of an order|average customer order|average purchase amount|\
             value per order|revenue for each order|sales per transaction|average per order|avg per order|average basket value",
            "ticket|ticket de venta promedio|valor promedio por pedido|valor medio por pedido|venta promedio|compra promedio|\
             ticket promedio de compra|valor promedio de orden|valor promedio de la orden|valor promedio de los pedidos|\
             valor medio de los pedidos|carrito promedio|promedio por orden|valor promedio de compra|importe medio por pedido|\
             valor medio de pedido|cesta media|importe medio|ticket prom|tkt promedio|tkt prom|ticket medio|valor prom|prom por pedido|\
             ticket medio de compra|promedio de compra|compra media|valor promedio por venta|valor promedio por compra|\
             valor medio de compra|venta media|pedido medio|promedio de venta por pedido|promedio de ventas por pedido|\
             monto promedio por pedido|monto promedio de pedido|monto promedio por compra|importe promedio|importe promedio por pedido|\
             tiquete promedio|tique promedio|tique medio|boleta promedio|ticket prom de venta|gasto promedio por pedido|\
             gasto medio por pedido|valor por pedido|ingreso por pedido|ingreso promedio por pedido|ventas por pedido|venta por pedido|\
             facturacion por pedido|promedio del pedido|media por pedido|cesta promedio|valor de la cesta|valor medio de la cesta|\
             cuanto gastan por pedido",
            "ticket|tiquete|valor medio dos pedidos|valor medio de pedido|valor medio da compra|valor medio por compra|compra media|\
             venda media|carrinho medio|media por compra|valor medio das compras|tkt medio|tm|ticket med|valor medio por pedido|\
             media por pedido|ticket medio de compra|valor medio por venda|valor medio da venda|media de compra|valor por pedido|\
             receita por pedido|faturamento por pedido|receita media por pedido|venda media por pedido|vendas por pedido|\
             gasto medio por pedido|cesta media|valor da cesta|valor medio da cesta|cupom medio|tkt|ticket por pedido|\
             valor medio da encomenda|media do pedido|montante medio por pedido|valor medio dos carrinhos",
        ],
    ),
    (
        "cancellation_rate",
        [
            "share of orders cancelled|percentage of orders cancelled|percentage of cancelled orders|percentage of orders canceled|\
             percent of orders cancelled|share of cancelled orders|rate of cancellation|rate of cancelled orders|\
             percentage of orders were cancelled|percent of orders were cancelled|% of orders cancelled|% of orders were cancelled|\
             percentage of orders were canceled|share of orders were cancelled|cancelation rate|order cancellation rate|\
             orders cancellation rate|rate of cancelled|percent of orders get cancelled|percentage of orders get cancelled|\
             share of orders get cancelled|cancelled orders rate|cancelled order percentage|cancellation percentage|% cancelled|\
             % of cancellations|cancelled share",
            "porcentaje de pedidos cancelados|porcentaje de cancelaciones|tasa de pedidos cancelados|% de pedidos cancelados|\
             porcentaje de pedidos se cancelo|porcentaje de pedidos se cancelaron|porcentaje de los pedidos se cancelaron|\
             porcentaje de ordenes canceladas|tasa de anulacion|tasa de cancelacion de pedidos|indice de cancelacion|\
             indice de cancelaciones|% de cancelacion|% de cancelaciones|proporcion de pedidos cancelados|porcentaje de pedidos anulados|\
             pedidos anulados|tasa de anulaciones|anulaciones|ordenes canceladas|tasa de ordenes canceladas|compras canceladas",
            "porcentagem de pedidos cancelados|percentual de pedidos cancelados|porcentagem de cancelamentos|taxa de pedidos cancelados|\
             % de pedidos cancelados|percentual de cancelamentos|porcentagem dos pedidos foi cancelada|porcentagem de cancelamento|\
             taxa de cancelamento de pedidos|indice de cancelamento|indice de cancelamentos|% de cancelamento|% de cancelamentos|\
             proporcao de pedidos cancelados|percentual de pedidos anulados|pedidos anulados|compras canceladas|taxa de desistencia|\
             encomendas canceladas",
        ],
    ),
    (
        "customers",
        [
            "customers who bought|people who bought|customers who purchased|customers who ordered|people who ordered|clients who bought|shoppers who bought|people that bought|customers that bought|customers that ordered|active customers|people who bought|people bought|unique buyers|distinct customers|different customers|purchasers|\
             paying customers|custs|cust|clients|unique shoppers|number of buyers|number of shoppers|number of clients|people ordered|\
             people buy|people buying|people have bought|people purchased|people did we sell to|folks bought|buyers did we have|\
             customer count|customers count|distinct buyers|unique clients|different people bought|customers served|customers ordered|\
             customers bought|customer base|total customers",
            "personas compraron|personas que compraron|clientes activos|clientes distintos|clientes diferentes|compradores unicos|\
             clientela|gente compro|gente compra|gente nos compro|gente ha comprado|personas compran|personas nos compraron|\
             personas han comprado|personas distintas compraron|clientes compraron|clientes nos compraron|clientes que compraron|\
             clientes totales|total de clientes|cartera de clientes|base de clientes|numero de compradores|cantidad de compradores|\
             clientes atendidos|cltes|consumidores|clientas",
            "pessoas compraram|pessoas que compraram|clientes ativos|clientes distintos|clientes diferentes|compradores unicos|\
             consumidores|fregueses|gente comprou|gente compra|gente que comprou|pessoas compram|pessoas nos compraram|\
             pessoas diferentes compraram|clientes compraram|clientes que compraram|total de clientes|base de clientes|\
             carteira de clientes|numero de compradores|quantidade de compradores|clientes atendidos|clientela",
        ],
    ),
    (
        "new_customers",
        [
            "customers are new|customers were new|of customers are new|first time buyer|brand new customers|\
             customers who bought for the first time|customers bought for the first time|new clients|new shoppers|new customer|new custs|\
             new buyers|first orders customers|new customer count|new customers acquired|customers did we acquire|customers we acquired|\
             customers gained|customers did we gain|newly acquired customers|fresh customers|first time shoppers|first purchase customers|\
             customers buying for the first time|new people bought|first buyers|brand new buyers|net new customers|customers did we win|\
             won customers|customers won|newcomers",
            "clientes son nuevos|clientes fueron nuevos|clientes eran nuevos|nuevas clientas|clientes de primera vez|\
             clientes que compraron por primera vez|compraron por primera vez|altas de clientes|nuevo cliente|cliente nuevo|\
             clientes ganados|clientes que ganamos|clientes captados|clientes conseguidos|clientes conseguimos|captacion de clientes|\
             adquisicion de clientes|primeros compradores|compradores de primera vez|compraron por 1ra vez|nuevas personas compraron|\
             clientes estrenados|clientes recien llegados|clientes sumamos|clientes nuevos captados",
            "clientes sao novos|clientes foram novos|clientes eram novos|clientes de primeira viagem|\
             clientes que compraram pela primeira vez|compraram pela primeira vez|clientes ineditos|novo cliente|cliente novo|\
             clientes ganhos|clientes que ganhamos|clientes captados|clientes conquistamos|clientes adquiridos|captacao de clientes|\
             aquisicao de clientes|primeiros compradores|compradores de primeira vez|compraram pela 1a vez|novas pessoas compraram|\
             clientes recem chegados|novos fregueses",
        ],
    ),
    (
        "returning_customers",
        [
            "customers repeated|repeating buyers|repeat buyers|returning buyers|customers reordered|customers are returning|customers were returning|customers are repeat|returning clients|customers who came back|\
             customers came back|customers who bought again|customers bought again|customers who returned|repeating customers|\
             old customers|returning shoppers|customers who bought more than once|customers that came back|customers that returned|\
             customers coming back|customers buying again|repeat shoppers|repeat clients|regulars|regular customers|recurrent customers|\
             previous customers|customers who reordered|customers who repeated|returning people",
            "los recurrentes|recurrentes|clientes fieles|clientes repitieron compra|clientes repitieron|repitieron compra|clientes volvieron a comprar|clientes nos volvieron a comprar|clientes volvieron|clientes que ya nos compraron|clientes que ya habian comprado|clientes que volvieron|clientes son recurrentes|clientes fueron recurrentes|clientes que regresaron|clientes que repiten|clientes que repitieron|\
             clientes habituales|volvieron a comprar|clientes que volvieron a comprar|clientes existentes|clientes antiguos|\
             clientes frecuentes|clientes que regresan|clientes que compraron de nuevo|compraron de nuevo|compraron otra vez|\
             clientes leales|clientes recurrentes que compraron|clientes repetidores|clientes ya existentes|clientes que recompran|\
             clientes que recompraron|recompraron|clientas habituales",
            "os recorrentes|recorrentes|clientes fieis|clientes voltaram a comprar|clientes repetiram a compra|clientes repetiram compra|repetiram compra|clientes compraram de novo|clientes voltaram|clientes que ja compraram|clientes que ja tinham comprado|clientes sao recorrentes|clientes foram recorrentes|clientes que retornaram|clientes habituais|voltaram a comprar|\
             compraram de novo|clientes que voltaram a comprar|clientes que compraram de novo|clientes existentes|clientes frequentes|\
             clientes recorrente|clientes que voltam a comprar|compraram novamente|compraram outra vez|clientes leais|\
             clientes ja existentes|clientes que recompraram|recompraram|clientes assiduos|clientes da casa|clientes que retornam",
        ],
    ),
    (
        "repeat_rate",
        [
            "repurchase rate|repeat purchases rate|rate of repeat customers|percentage of returning customers|\
             share of returning customers|percentage of repeat customers|percent of customers who are returning|\
             percentage of customers are returning|percentage of customers who came back|share of customers are returning|\
             percentage of customers came back|share of repeat customers|percent of returning customers|percentage of customers returned|\
             % of returning customers|returning rate|rate of returning customers|share of customers who come back|\
             percentage of customers that come back|percentage of customers that returned|customer retention|customer retention rate|\
             loyalty|customer loyalty|repeat customer percentage|% of repeat customers|% of customers are returning|\
             percent of customers come back|percentage of customers buy again|how many customers come back in percent|reorder rate",
            "tasa de repeticion de compra|porcentaje de clientes recurrentes|porcentaje de recompra|porcentaje de clientes que volvieron|\
             indice de recompra|tasa de retencion|tasa de fidelidad|proporcion de clientes recurrentes|% de clientes recurrentes|\
             tasa de clientes que vuelven|porcentaje de clientes que vuelven|porcentaje de clientes que regresan|\
             porcentaje de clientes que repiten|retencion de clientes|fidelidad|fidelizacion|lealtad de clientes|tasa de lealtad|\
             indice de recurrencia|porcentaje de recurrencia|% de recompra|% de clientes que vuelven|indice de repeticion",
            "taxa de recompra|porcentagem de clientes recorrentes|percentual de clientes recorrentes|percentual de recompra|\
             porcentagem de recompra|indice de recompra|taxa de retencao|taxa de fidelidade|proporcao de clientes recorrentes|\
             % de clientes recorrentes|taxa de clientes que voltam|porcentagem de clientes que voltam|percentual de clientes que voltam|\
             percentual de clientes que retornam|retencao de clientes|fidelidade|fidelizacao|indice de recorrencia|\
             percentual de recorrencia|% de recompra|% de clientes que voltam|taxa de repeticao",
        ],
    ),
    (
        "revenue_per_customer",
        [
            "spend per head|average spend per customer|revenue per buyer|average customer spend|average customer value|sales per buyer|\
             customers spend on average|average revenue by customer|average revenue for each customer|revenue for each customer|\
             income per customer|sales per client|revenue per client|spend per client|revenue per shopper|average spend of a customer|\
             average spending per customer|spending per customer|average sales per customer|avg revenue per customer|\
             customers spend on avg|each customer spend|does a customer spend|customer spend on average|turnover per customer|\
             how much each customer spends",
            "ingreso por cliente|ingreso promedio por cliente|ingresos promedio por cliente|gasto promedio por cliente|\
             gasto medio por cliente|venta por cliente|promedio por cliente|facturacion promedio por cliente|venta promedio por cliente|\
             ventas promedio por cliente|ingreso medio por cliente|ingresos medios por cliente|facturacion media por cliente|\
             gasto de cada cliente|gasta cada cliente|gasta un cliente|gasta en promedio cada cliente|gastan los clientes en promedio|\
             gasta el cliente promedio|promedio de gasto por cliente|consumo por cliente|consumo promedio por cliente|ticket por cliente|\
             compra promedio por cliente",
            "receita media por cliente|gasto medio por cliente|venda por cliente|media por cliente|faturamento medio por cliente|\
             valor medio por cliente|venda media por cliente|vendas medias por cliente|ticket medio por cliente|gasto de cada cliente|\
             gasta cada cliente|gasta um cliente|cada cliente gasta|cada cliente gastou|um cliente gasta em media|\
             media de gasto por cliente|consumo por cliente|consumo medio por cliente|faturamento por comprador|\
             receita media de cada cliente|ticket por cliente",
        ],
    ),
    (
        "gross_profit",
        [
            "gross profit did we make|gross profit do we make|gross profit made|gross profit we made|gross profit did we earn|profitable|gross gains|margin in money|profit amount|earnings after costs|gp|make in profit|made in profit|profit made|\
             profit did we make|gross profits|profit total|total profit|profit before expenses|profit earned|profits made|\
             money did we make after costs|earn in profit|markup earned",
            "rentable|rentables|redituable|ganancia en bruto|utilidades|ganancia total|ganancias totales|ganancia obtenida|lucro|\
             lucro bruto|ganancias brutas|utilidades brutas|beneficios|beneficios brutos|margen en dinero|margen en pesos|\
             margen bruto en dinero|dejo de ganancia|quedo de ganancia|nos quedo|me quedo de ganancia|ganancia antes de gastos|\
             resultado bruto|rentabilidad en dinero|utilidad total|provecho",
            "rentavel|rentaveis|lucrativo|lucrativos|lucrativa|lucrativas|lucro em bruto|lucratividade bruta|lucro total|lucros totais|\
             lucro obtido|lucros brutos|resultado bruto|margem em dinheiro|margem em reais|ganho total|sobrou de lucro|ficou de lucro|\
             lucro antes de despesas|quanto lucramos|lucramos|lucrei|deu de lucro|tivemos de lucro|beneficio bruto",
        ],
    ),
    (
        "gross_margin",
        [
            "margin rate|profitability|margin percentage|gross margin percentage|gm|gm %|gross margin rate|gross margin %|margin %|\
             % margin|profit margins|profit percentage|profit rate|margin percent|profit as a percentage of sales|markup percentage|\
             gross margins|how profitable",
            "rentabilidad|porcentaje de margen|margen porcentual|margen bruto porcentual|% de margen|margen %|margen en porcentaje|\
             porcentaje de ganancia|porcentaje de utilidad|margenes brutos|tasa de margen|rentabilidad bruta|margen de beneficio|\
             margen de ganancias|margen comercial|margen de rentabilidad",
            "rentabilidade|lucratividade|percentual de margem|porcentagem de margem|margem bruta percentual|% de margem|margem %|\
             margem em porcentagem|percentual de lucro|porcentagem de lucro|margens brutas|taxa de margem|rentabilidade bruta|\
             margem de ganho|margem comercial|margem de lucros|margem de rentabilidade",
        ],
    ),
    (
        "contribution_profit",
        [
            "contribution|profit after ad spend|profit after advertising|profit after ads and fees|contribution after marketing|\
             contribution margin in money|contribution amount|net contribution",
            "ganancia despues de anuncios|ganancia despues de marketing|ganancia luego de publicidad|utilidad despues de publicidad|\
             utilidad despues de marketing|margen despues de publicidad|beneficio despues de publicidad|utilidad de contribucion|\
             contribucion neta|beneficio de contribucion",
            "lucro depois de publicidade|lucro depois de marketing|lucro apos anuncios|lucro apos marketing|lucro apos publicidade|\
             margem apos anuncios|contribuicao liquida|ganho de contribuicao|resultado de contribuicao",
        ],
    ),
    (
        "cogs",
        [
            "goods we sold cost us|goods we sold cost|goods cost us|goods cost|what we sold cost us|what we sold cost|products we sold cost|products we sold cost us|items we sold cost|cost to buy what we sold|cost of what was sold|merchandise cost us|merchandise we sold cost|stuff we sold cost|cost of the goods|cost of products|product costs total|goods cost|cost of products sold|cost of what we sold|\
             cost of merchandise|merchandise cost|merchandise costs|cost price of goods|goods costs|our costs of goods|cost of items sold|\
             product cost total|costs of goods sold|item cost",
            "costo lo que vendimos|nos costo lo que vendimos|costo lo vendido|nos costo lo vendido|nos costo la mercaderia|nos costo la mercancia|nos costaron los productos|costaron los productos|costo la mercaderia|costo la mercancia|costo la mercaderia que vendimos|nos costo la mercaderia que vendimos|costaron los productos que vendimos|nos costaron los productos que vendimos|costo de lo vendido|costo los productos vendidos|costo de mercaderia|costo de la mercaderia|costo de mercancia|coste de los productos|costo de productos|\
             costo de los productos vendidos|costo de mercancias|costo de mercaderias|costo de la mercancia|costo de ventas total|\
             costo de los bienes vendidos|costos de productos|costo de producto|coste de mercancia|coste de la mercancia|\
             coste de producto|costo de mercaderia vendida|costo de mercancia vendida|costo de lo que vendimos|costos de mercaderia|\
             costo total de productos|costo de los articulos|costo de articulos",
            "custou o que vendemos|custou o que a gente vendeu|custou o que foi vendido|nos custou o que vendemos|custou a mercadoria|custou a mercadoria vendida|custou a mercadoria que vendemos|custaram os produtos|custaram os produtos vendidos|custaram os produtos que vendemos|nos custaram os produtos|custo do que foi vendido|custo de mercadoria|custo da mercadoria|custo de produtos|custo de mercadorias vendidas|custo dos bens|custo de mercadorias|\
             custo dos produtos vendidos total|custo do que vendemos|custos de mercadoria|custos dos produtos|custo dos itens|\
             custo das pecas|custo da mercadoria vendida|custo de venda|custo total dos produtos|custo dos artigos|custo de produto",
        ],
    ),
    (
        "fees",
        [
            "transaction fees|transaction fees paid|fees and commissions|commissions and fees|marketplace fees|fees charged|charged in fees|processing costs|payment costs|payment processing fees|processing fees|gateway fees|platform fees|commission|commission fees|fees paid|fees total|\
             total fees|pay in fees|paid in fees|fee costs|merchant fees|card fees|transaction costs|selling fees|pay in commissions|\
             cost of fees",
            "comisiones y cargos|tasas y comisiones|comisiones nos cobraron|comisiones cobradas|comisiones pagamos|cargos y comisiones|nos cobraron de comision|nos cobraron de comisiones|comisiones pagadas|comisiones totales|total de comisiones|pagamos de comisiones|pagamos en comisiones|pagamos de comision|\
             comisiones de pasarela|comisiones de tarjeta|comisiones de marketplace|comisiones bancarias|comisiones de la plataforma|\
             gasto en comisiones|gastos de comisiones|costo de comisiones|en comisiones|cargos por transaccion|tasas de pago",
            "taxas e comissoes|comissoes e taxas|taxas cobradas|taxas pagamos|pagou de taxas|pagou em taxas|comissoes pagamos|taxas pagas|taxas totais|total de taxas|pagamos de taxas|pagamos em taxas|pagamos de comissao|comissoes pagas|\
             total de comissoes|taxas do cartao|taxas de cartao|taxas do gateway|taxas do marketplace|taxas da plataforma|\
             taxas de transacao|tarifas pagas|gasto com taxas|custo de taxas|em taxas|em comissoes|tarifa de pagamento|comissao",
        ],
    ),
];
