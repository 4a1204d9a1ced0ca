//! What is on the shelves.

use super::Said;

pub(super) const SAID: &[Said] = &[
    (
        "on_hand",
        [
            "stock do we have|stock do i have|stock is there|is left in stock|are left in stock|stock remaining|units remaining|remaining in stock|remaining stock|how much stock|pieces in stock|units on hand|inventory levels|on hand units|units in inventory|stock units|units of stock|\
             physical stock|current stock|stock level|inventory level|inventory on hand|stock count|inventory count|in stock|\
             do we have in stock|have in stock|in inventory|in the warehouse|pieces on hand|items in stock|stock quantity|\
             quantity in stock|quantity on hand|how many units in stock|left in stock|units left|stock left|inventory left",
            "en mano|en existencia|stock en mano|existencias en mano|inventario en mano|stock queda|stock nos queda|stock me queda|unidades me quedan|unidades nos quedan|stock hay|stock tengo|stock tenemos|cuanto stock|piezas en stock|existencia|stock actual|stock fisico|existencias actuales|unidades en existencia|\
             unidades en inventario|unidades disponibles en almacen|unidades en almacen|unidades en deposito|piezas en inventario|\
             en stock|tenemos en stock|hay en stock|tengo en stock|en inventario|en existencia|en almacen|en deposito|en bodega|\
             stock en mano|inventario actual|inventario fisico|nivel de inventario|niveles de stock|niveles de inventario|stock total|\
             inventario total|cantidad en stock|cantidad en inventario|queda en stock|quedan en stock|stock que queda|unidades quedan|\
             mercaderia en stock",
            "em mao|em maos|stock em mao|stock em maos|estoque em mao|estoque em maos|temos em stock|tenho em stock|ha em stock|em stock|no stock|nivel de stock|niveis de stock|stock disponivel em armazem|estoque resta|estoque sobra|tem em estoque|tem no estoque|estoque temos|estoque tenho|resta no estoque|unidades restam|quanto estoque|pecas em estoque|niveis de estoque|estoque atual|estoque fisico atual|unidades no estoque|\
             unidades em inventario|pecas no estoque|em estoque|no estoque|temos em estoque|ha em estoque|tenho em estoque|em armazem|\
             no deposito|nivel de estoque|nivel do estoque|estoque total|estoque em maos|inventario atual|quantidade em estoque|\
             quantidade no estoque|resta em estoque|restam em estoque|sobrou no estoque|itens em estoque|itens no estoque|existencias|\
             stock|stock atual",
        ],
    ),
    (
        "available",
        [
            "available to sell|units available|available quantity|stock available|available items|inventory available|\
             units available to sell|sellable stock|free stock|stock available to sell|available inventory units",
            "stock libre|disponible para vender|disponible para la venta|unidades disponibles para la venta|existencias disponibles|\
             inventario disponible para la venta|stock vendible|cantidad disponible|piezas disponibles|stock disponible para vender",
            "disponiveis|disponivel|temos disponiveis|temos disponivel|tem disponivel|tem disponiveis|unidades disponiveis|estoque livre|disponivel para venda|disponivel para vender|unidades disponiveis para venda|estoque disponivel para venda|\
             estoque vendavel|quantidade disponivel|pecas disponiveis|inventario disponivel|itens disponiveis",
        ],
    ),
    (
        "inventory_value",
        [
            "cash is tied up in stock|cash tied up in stock|money is tied up in stock|money is tied up in inventory|is sitting in stock|money sitting in stock|money sitting in inventory|inventory worth|stock worth|worth of stock|money in stock|money tied up in stock|money tied up in inventory|\
             cash tied up in inventory|capital in stock|value of stock|value of the stock|value of the inventory|value of our inventory|\
             value of our stock|inventory valuation|stock valuation|inventory at cost|stock at cost|cost of inventory|cost of stock|\
             is the inventory worth|is our inventory worth|is our stock worth|is the stock worth|tied up in stock|tied up in inventory|\
             worth of inventory|total inventory value|invested in stock|invested in inventory|money in inventory",
            "parada en stock|parada en inventario|plata parada|plata tengo parada en stock|dinero tengo parado en stock|tengo parado en stock|tengo parada en stock|tenemos parado en stock|tenemos parada en stock|tengo invertido en stock|tengo en mercaderia|metido en stock|vale el inventario|vale mi inventario|vale el stock|vale mi stock|plata en stock|plata parada en stock|dinero en inventario|\
             dinero parado en inventario|capital inmovilizado|inventario valorizado|valor del stock actual|valor de mi inventario|\
             valor de las existencias|valor de existencias|valor total del inventario|valoracion del inventario|\
             valorizacion del inventario|valuacion del inventario|inventario a costo|costo del inventario|costo del stock|\
             vale nuestro inventario|vale el stock que tenemos|vale la mercaderia|invertido en inventario|invertido en stock|\
             inmovilizado en stock|plata en inventario|dinero en stock|dinero inmovilizado|parado en inventario|parado en stock|\
             valor en stock|valor en inventario|valor stock",
            "tenho parado em estoque|temos parado em estoque|tenho parado no estoque|dinheiro tenho parado em estoque|grana parada em estoque|grana parada no estoque|tenho em mercadoria|investido em mercadoria|vale o estoque|vale o stock|vale em stock|valor do stock|valor em stock|valor de stock|dinheiro em stock|parado em stock|stock parado|vale meu estoque|dinheiro em estoque|dinheiro parado em estoque|dinheiro esta parado em estoque|\
             parado em estoque|capital parado|estoque valorizado|valor do meu estoque|valor total do estoque|valor de inventario|\
             valoracao do estoque|estoque a custo|custo do estoque|custo do inventario|vale nosso estoque|vale o inventario|\
             vale a mercadoria|investido em estoque|imobilizado em estoque|dinheiro parado|dinheiro no estoque|parado no estoque|\
             valor em estoque|valor parado em estoque|valor parado no estoque|valor estoque|capital em estoque",
        ],
    ),
    (
        "stockout_products",
        [
            "run out of|ran out of|sold out|out of stock|run out|have run out|has run out|ran out|gone out of stock|went out of stock|have we run out of|we are out of|we re out of|are we out of|no stock left|no longer in stock|not in stock|zero stock|at zero stock|products are out of stock|stockout|products without stock|products sold out|sold out products|items out of stock|\
             out of stock items|products that are out of stock|items that are out of stock|products with no stock|\
             products with zero stock|items without stock|products have no stock|products have run out|products ran out|stock outs|\
             skus out of stock|products unavailable|unavailable products|products at zero|out of stocks|product stockouts|\
             products that ran out",
            "se me agoto|se me agotaron|se nos agoto|se nos agotaron|se agoto|se agotaron|agotado|agotada|agotadas|agoto|agotaron|se me agoto del inventario|sin stock|sin existencias|sin inventario|se acabo|se acabaron|se nos acabo|se nos acabaron|se me acabo|se me acabaron|no tenemos stock|no tengo stock|no tienen stock|no hay stock|en cero|me quede sin|nos quedamos sin|quedaron sin stock|se quedaron sin stock|quebrados|estan en falta|hacen falta en stock|faltan en el inventario|productos estan sin stock|quiebre de stock|productos agotados|productos que estan sin stock|productos sin existencias|\
             productos en quiebre|productos en cero|productos sin inventario|articulos sin stock|articulos agotados|\
             productos que se agotaron|productos se agotaron|productos estan agotados|productos no tienen stock|\
             productos que no tienen stock|productos con stock cero|agotados|faltantes|faltantes de stock|quiebres|rupturas de stock|\
             rotura de stock|roturas de stock|productos en rotura|skus sin stock|productos quedaron sin stock",
            "sem stock|artigos esgotados|artigos sem stock|produtos sem stock|rutura de stock|ruturas de stock|ruptura de stock|em rutura|em falta|em falta no estoque|estao em falta|acabaram|acabou|se esgotou|se esgotaram|esgotou|esgotaram|esgotado|sem estoque|sem estoque nenhum|zerados|zerado|zerou|zeraram|estao zerados|faltando|estao faltando|estao faltando no estoque|nao tem estoque|nao temos estoque|nao tem em estoque|nao temos em estoque|fora de estoque|ficou sem estoque|ficaram sem estoque|ficamos sem|produtos estao sem estoque|ruptura de estoque|produtos zerados|produtos que estao sem estoque|produtos em falta|\
             produtos faltando|produtos em ruptura|produtos sem inventario|produtos com estoque zero|produtos com estoque zerado|\
             itens sem estoque|itens esgotados|itens em falta|produtos que esgotaram|produtos esgotaram|produtos estao esgotados|\
             produtos nao tem estoque|produtos que acabaram|produtos acabaram|esgotados|rupturas|faltas de estoque|falta de estoque|\
             estoque zerado|skus sem estoque|produtos ficaram sem estoque",
        ],
    ),
    (
        "safety_stock",
        [
            "safety stock level|safety stock units|stock safety level|security stock|minimum stock|reserve stock",
            "stock minimo|inventario minimo|existencias minimas|nivel de stock de seguridad|reserva de stock|stock de reserva",
            "estoque minimo|inventario minimo|nivel de estoque de seguranca|reserva de estoque|estoque de reserva|stock de seguranca",
        ],
    ),
    (
        "reorder_point",
        [
            "reorder points|point of reorder|reorder levels|when to reorder|when should stock be reordered|reorder threshold|\
             replenishment point|replenishment level|restock point|restock level",
            "puntos de pedido|puntos de reorden|puntos de reposicion|nivel de reposicion|punto de recompra|cuando reponer|nivel de pedido|\
             punto de reabastecimiento|nivel de reabastecimiento",
            "pontos de pedido|pontos de reposicao|nivel de pedido|quando repor|ponto de reabastecimento|nivel de reabastecimento|\
             ponto de recompra|ponto de encomenda",
        ],
    ),
    (
        "economic_order_quantity",
        [
            "eoq value|economic order|economic lot|economic lot size|optimal order|optimal order size|ideal order quantity|\
             best order quantity",
            "lote economico de compra|cantidad economica|cantidad optima de compra|tamano optimo de pedido|lote optimo|\
             cantidad ideal de pedido|pedido optimo",
            "lote economico de pedido|quantidade economica de pedido|quantidade economica|quantidade otima de compra|\
             tamanho otimo de pedido|lote otimo|quantidade ideal de pedido|pedido otimo",
        ],
    ),
    (
        "daily_demand",
        [
            "demand per day|average daily demand|average demand|average demand per day|avg daily demand|units demanded per day|\
             daily units sold rate|demand a day|daily sales velocity|sales velocity|velocity",
            "demanda por dia|demanda promedio|demanda promedio diaria|demanda diaria promedio|demanda media|demanda al dia|\
             velocidad de venta|velocidad de ventas|ritmo de venta",
            "demanda por dia|demanda media|demanda media por dia|demanda diaria media|demanda ao dia|velocidade de venda|\
             velocidade de vendas|ritmo de venda",
        ],
    ),
    (
        "days_of_stock",
        [
            "how long until we run out of|how long before we run out of|how long does the stock last|how long does the stock of|days of stock remaining|days of stock do i have left|days of stock do we have left|days will the stock last|days will stock last|long will the stock last|days worth of stock|days of inventory remaining|days of inventory do we have|days of stock left|days of inventory left|stock days|inventory days|days of cover|days cover|stock coverage|\
             inventory coverage|coverage days|days of coverage|days of stock do we have|days of supply left|days until we run out|\
             days before we run out|how many days will stock last|days on hand|days inventory|stock runway|doh|weeks of cover in days",
            "cobertura|cobertura de stock|cobertura de existencias|cuanto dura el stock|cuanto tiempo dura el stock|cuanto tiempo me dura el stock|cuanto tiempo me alcanza el stock|cuanto tiempo alcanza el stock|cuanto tiempo dura el inventario|cuanto dura el inventario|dias de stock me quedan|dias de stock nos quedan|dias de stock quedan|dias de stock tenemos|dias de inventario me quedan|dias de inventario nos quedan|dias me alcanza el stock|dias nos alcanza el stock|dias alcanza el stock|para cuantos dias me alcanza el stock|para cuantos dias nos alcanza el stock|para cuantos dias alcanza el inventario|para cuantos dias me alcanza el inventario|dias me dura el stock|dias nos dura el stock|dias me dura el inventario|dias de existencias me quedan|me dura el stock|nos dura el stock|dias de stock que quedan|dias de stock restantes|dias de existencias|dias de cobertura|cobertura de inventario|\
             cobertura en dias|dias de inventario restantes|dias de inventario que quedan|para cuantos dias tenemos stock|\
             para cuantos dias alcanza el stock|para cuantos dias hay stock|dias que dura el stock|cobertura del stock|\
             cobertura del inventario|dias para quedarnos sin stock|dias stock",
            "cobertura|cobertura de estoque|cobertura do estoque|cobertura de stock|quanto tempo dura o estoque|quanto dura o estoque|quanto tempo da o estoque|tempo dura o estoque|quanto tempo o estoque dura|quanto tempo aguenta o estoque|dias de estoque restam|dias de estoque ainda temos|dias de estoque temos|pra quantos dias da o estoque|pra quantos dias temos estoque|pra quantos dias tem estoque|para quantos dias da estoque|para quantos dias tem estoque|dias o estoque dura|dias o estoque aguenta|quantos dias o estoque dura|quantos dias o estoque aguenta|dias de estoque sobram|dias de estoque restantes|dias de estoque que restam|dias de cobertura|cobertura de inventario|cobertura em dias|\
             cobertura do estoque|dias de inventario restantes|para quantos dias temos estoque|para quantos dias da o estoque|\
             para quantos dias ha estoque|dias que dura o estoque|quantos dias dura o estoque|dias para acabar o estoque|dias de stock|\
             dias estoque",
        ],
    ),
    (
        "sell_through",
        [
            "sell thru|sell thru rate|sellthrough|sellthrough rate|sell through percentage|sell through %|share of stock sold|\
             percentage of stock sold|percent of stock sold|rate of stock sold|stock sold percentage",
            "sell thru|sellthrough|tasa de sell through|porcentaje de stock vendido|porcentaje de inventario vendido|\
             proporcion de stock vendido|tasa de venta de inventario|tasa de venta del inventario|% de stock vendido|tasa de salida",
            "sell thru|sellthrough|taxa de sell through|percentual de estoque vendido|porcentagem de estoque vendido|\
             proporcao de estoque vendido|taxa de venda de estoque|% de estoque vendido|taxa de saida|taxa de venda do inventario",
        ],
    ),
    (
        "inventory_turnover",
        [
            "turn over the fastest|turning over|inventory turn|stock turns|stock turn rate|inventory turn rate|turnover of inventory|turnover of stock|stock turnover rate|\
             inventory turnover rate|inventory rotation|stock rotation|turns of inventory|how often stock turns|turn of stock",
            "rotan|rota|rotan mas rapido|rotacion|rotacion de inventarios|rotacion de existencias|rotacion del stock|indice de rotacion|tasa de rotacion|\
             tasa de rotacion de inventario|vueltas de inventario|vueltas del inventario|vueltas de stock|giro de inventario|\
             giro del inventario|rota el inventario|rota el stock|rotacion de mercaderia|rotacion de productos",
            "giram|gira|giro|giro do inventario|giro de inventario|giro de produtos|indice de giro|taxa de giro|rotacao de estoque|\
             rotacao do estoque|rotacao de inventario|rotatividade de estoque|rotatividade de inventario|giros de estoque|gira o estoque|\
             giro de mercadoria",
        ],
    ),
];
