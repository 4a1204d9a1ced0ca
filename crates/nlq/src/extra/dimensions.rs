//! By what answers are split.

use super::Said;

pub(super) const SAID: &[Said] = &[
    (
        "channel",
        [
            "acquisition channel|sale channel|selling channel|sales channel|channel of sale|channels of sale|selling channels|sales outlet|sales outlets|\
             outlet|outlets|way of selling|ways of selling",
            "por donde|canal de adquisicion|canales de adquisicion|canal de captacion|canales de ventas|canal de ventas|via de venta|vias de venta|medio de venta|punto de venta|puntos de venta|canal comercial|\
             canales comerciales",
            "por onde|canal de aquisicao|canais de aquisicao|canal de captacao|canal de vendas|canais de vendas|via de venda|vias de venda|meio de venda|pontos de venda|ponto de venda|canal comercial|\
             canais comerciais",
        ],
    ),
    (
        "product",
        [
            "product names|product title|titles|product name|sku name|item name|merchandise|product line item|our products|\
             things we sell|listing|listings|catalog item",
            "mercaderia|articulo|nombre de producto|mercancia|mercancias|mercaderias|item|items|referencia|referencias|\
             cosas que vendemos",
            "mercadorias|mercadoria|nome do produto|artigo|item vendido|coisas que vendemos",
        ],
    ),
    (
        "vendor",
        [
            "vendor|vendors|brand|brands|supplier|suppliers|manufacturer|maker|makers|manufacturers|label|labels|product vendor|\
             product vendors|brand name|brands we carry|producer|producers",
            "marca|marcas|proveedor|proveedores|fabricante|fabricantes|marca de producto|marcas de productos|productor|vendors|vendor|\
             distribuidor|distribuidores",
            "marca|marcas|fornecedor|fornecedores|fabricante|fabricantes|marca do produto|marcas de produtos|grife|grifes|produtor|\
             vendors|vendor|distribuidor|distribuidores|fornecedora",
        ],
    ),
    (
        "hour",
        [
            "time of day|hour of day|hour of the day|hours of the day|time of the day|times of day|hours of day|time slot|time slots|\
             hour slot|clock hour|hour by hour",
            "hora del dia|horas del dia|horario del dia|horarios|horas|franja horaria|franjas horarias|hora a hora|por horas|hora pico|\
             momento del dia|rango horario|tramo horario|horario de compra",
            "por hora do dia|hora do dia|horas do dia|horarios|faixa horaria|horas|faixas horarias|hora a hora|por horas|momento do dia|periodo do dia|\
             horario de compra|horario do dia|hora do pedido",
        ],
    ),
    (
        "weekday",
        [
            "day of the week|days of the week|day of week|days of week|week day|week days|day name|which day of the week|weekday name|\
             days of the wk|dow|day in the week",
            "dia de la semana|dias de la semana|dia de semana|dias de semana|dia semana|dias semana|dias de la sem|dia de la sem|\
             que dia de la semana",
            "dia da semana|dias da semana|dia de semana|dias de semana|dia semana|dias semana|dias da sem|dia da sem|que dia da semana",
        ],
    ),
    (
        "sku",
        [
            "",
            "",
            "por referencia|cada referencia|referencia do produto|codigo do produto|codigos de produto|por codigo",
        ],
    ),
    (
        "payment_method",
        [
            "how do customers pay|how do customers like to pay|how do people like to pay|how do customers prefer to pay|how do people prefer to pay|how customers like to pay|how do people pay|how do they pay|how customers pay|how people pay|how do our customers pay|how do my customers pay|how are orders paid|how orders are paid|ways customers pay|how customers paid|how did people pay|how did customers pay|payment option|payment options|way of paying|ways of paying|method of payment|methods of payment|how they paid|payment means|\
             payment channel|payment gateway|payment provider|payment mode|payment modes|mode of payment|modes of payment|\
             means of payment|how customers pay|how customers paid|how people pay|how people paid|type of payment|types of payment|\
             kind of payment|forms of payment|form of payment|method of paying|card type|tender type|tender",
            "como pagan los clientes|como pagan|con que pagan los clientes|con que pagan|como me pagan|como nos pagan|como pago la gente|como paga la gente|con que paga la gente|como pagaron los clientes|como pagaron|con que pagaron|como pagan mis clientes|como se pagan|como se pago|como pagan la mayoria|pago|tipo de pago|formas de pagar|como pagan|como pagaron|manera de pagar|maneras de pagar|forma de pagar|modalidad de pago|\
             modalidades de pago|metodo pago|medio pago|forma pago|tipos de pago|pasarela de pago|pasarela|tipos de pagos|medios de cobro|\
             medio de cobro",
            "forma de recebimento|formas de recebimento|meio de recebimento|meios de recebimento|modo de recebimento|como os clientes pagam|como pagam os clientes|como pagam|como o pessoal paga|como a galera paga|como as pessoas pagam|como pagaram|como os clientes pagaram|como meus clientes pagam|como nossos clientes pagam|com o que pagam|como sao pagos|pagamento|tipo de pagamento|formas de pagar|como pagam|como pagaram|maneira de pagar|forma de pagar|modalidade de pagamento|\
             modalidades de pagamento|tipos de pagamento|forma pagamento|formas pagamento|meio pagamento|metodo pagamento|\
             condicao de pagamento|formas de pgto|forma de pgto|modo de pagamento|modos de pagamento",
        ],
    ),
    (
        "customer_type",
        [
            "kind of customer|type of customers|customer kind|kinds of customers|types of customers|customer segment|new and existing|\
             new vs existing|new or existing|new vs repeat|customer group|type of buyer|buyer type|first time or returning|customer status",
            "tipo de clientes|clase de cliente|tipo de comprador|tipos de comprador|segmento de cliente|nuevos vs existentes|\
             clientes nuevos vs recurrentes|nuevo o recurrente|nuevo vs recurrente|clase de clientes",
            "tipo de clientes|perfil de cliente|tipo de comprador|tipos de comprador|segmento de cliente|novos vs existentes|\
             clientes novos vs recorrentes|novo ou recorrente|novo vs recorrente|perfil do cliente",
        ],
    ),
    (
        "source",
        [
            "traffic sources|source of traffic|sources of traffic|origin|origins|referrers|acquisition source|acquisition sources|\
             source of sales|order source|utm sources|lead source",
            "fuente|origen de trafico|origenes|fuentes de trafico|origen del trafico|procedencia|procedencias|origen de ventas|\
             origen de las ventas|origen de los pedidos|fuente de adquisicion|fuentes de adquisicion|origen del pedido",
            "origem de trafego|origem das vendas|origem dos pedidos|fontes de trafego|procedencia|fonte de aquisicao|fontes de aquisicao|\
             origem de vendas|origem do pedido|origem do trafego",
        ],
    ),
    (
        "medium",
        [
            "utm mediums|traffic mediums|marketing medium|traffic type|traffic types|kind of traffic",
            "medio de trafico|medios de trafico|tipo de trafico|tipos de trafico|utm mediums",
            "meio de trafego|meios de trafego|tipo de trafego|tipos de trafego|meios|midia de trafego",
        ],
    ),
    (
        "campaign",
        [
            "marketing campaign|marketing campaigns|ad campaign|ad campaigns|ads campaigns|campaign name|campaign names|promo campaign|\
             promotions campaigns|utm campaigns|promotion campaign",
            "campana de marketing|campanas de marketing|campana publicitaria|campanas publicitarias|campana de anuncios|\
             campanas de anuncios|nombre de campana|acciones de marketing|campana de ads",
            "campanha de marketing|campanhas de marketing|campanha publicitaria|campanhas publicitarias|campanha de anuncios|\
             campanhas de anuncios|nome da campanha|acoes de marketing|campanha de ads",
        ],
    ),
    (
        "country",
        [
            "nations|country of sale|customer country|countries of customers|destination country|shipping country|land|geography|geo|\
             geographies",
            "pais de venta|pais del cliente|pais de los clientes|pais de destino|pais de envio|naciones|nacion",
            "pais de venda|pais do cliente|pais dos clientes|pais de destino|pais de envio|nacoes|nacao",
        ],
    ),
    (
        "region",
        [
            "customer state|customer region|area|areas|territory|territories|zone|zones|district|districts|shipping state|us state|county|\
             counties",
            "estado del cliente|zona|zonas|area geografica|territorio|territorios|comunidad autonoma|comunidades autonomas|comunidad|\
             entidad federativa|entidades|departamentos|provincia de envio|estado de envio|distrito|distritos",
            "estado do cliente|ufs|zona|zonas|area geografica|territorio|territorios|distrito|distritos|estado de entrega|\
             unidade federativa|unidades federativas|estado de envio|estado brasileiro|estados brasileiros",
        ],
    ),
    (
        "city",
        [
            "customer city|shipping city|municipality|municipalities|metro",
            "ciudad del cliente|ciudad de envio|ciudades de envio|municipio|municipios|poblacion|poblaciones|pueblo|pueblos",
            "cidade do cliente|cidade de entrega|cidades de entrega|cidade de envio|municipio|municipios|localidade|localidades",
        ],
    ),
    (
        "category",
        [
            "product categories|product line|product lines|product group|product groups|department|departments|line|lines|family|families|\
             type of product|types of product|kind of product|kinds of products|collection|collections|category of product|\
             categories of products|subcategory",
            "categoria de producto|categorias de producto|categorias de productos|linea|lineas|linea de producto|lineas de producto|\
             familia|familias|familia de productos|familias de productos|grupo de productos|grupos de productos|departamento de producto|\
             tipo de articulo|tipos de articulos|coleccion|colecciones|clase de producto|tipos de productos|giro de producto|seccion|\
             secciones|gama",
            "categoria de produto|categorias de produto|categorias de produtos|linha|linhas|linha de produto|linhas de produto|\
             linhas de produtos|familia|familias|familia de produtos|familias de produtos|grupo de produtos|grupos de produtos|\
             tipo de artigo|tipos de produtos|colecao|colecoes|classe de produto|secao|secoes|segmento de produto|gama|setor|setores",
        ],
    ),
    (
        "device",
        [
            "device type|devices|device types|type of device",
            "tipo de dispositivo|dispositivos|tipos de dispositivo",
            "tipo de dispositivo|dispositivos|tipos de dispositivo|aparelho|aparelhos|equipamento",
        ],
    ),
    (
        "platform",
        [
            "ads platform|ads platforms|ad platforms|advertising platform|advertising platforms|ad network|ad networks|platform|platforms|\
             marketing platform|ad channel|ad channels",
            "plataforma de anuncios|plataformas de anuncios|plataforma publicitaria|plataformas publicitarias|red publicitaria|\
             redes publicitarias|plataformas|plataforma de ads|medio publicitario|canal de publicidad",
            "plataforma de anuncios|plataformas de anuncios|plataforma publicitaria|plataformas|rede de anuncios|redes de anuncios|\
             plataforma de ads|midia paga|canal de anuncios|canal de midia",
        ],
    ),
    (
        "ad_group",
        [
            "ad groups|ad set|ad sets|adset|adsets|adgroup|adgroups",
            "grupos de anuncios|conjunto de anuncios|conjuntos de anuncios|grupo de anuncio",
            "grupos de anuncios|conjunto de anuncios|conjuntos de anuncios|grupo de anuncio",
        ],
    ),
    (
        "ad",
        [
            "ad name|individual ad|each ad|ad level",
            "nombre del anuncio|anuncio individual",
            "nome do anuncio|anuncio individual",
        ],
    ),
    (
        "creative",
        [
            "creatives|ad creative|ad creatives|creative name",
            "creatividades|creativo|creativos|pieza publicitaria|piezas publicitarias",
            "criativos|peca publicitaria|pecas publicitarias",
        ],
    ),
    (
        "landing_page",
        [
            "landing|landings|landing pages|entry page|entry pages|page|pages|url|urls",
            "landing|landings|landing page|paginas de entrada|pagina de aterrizaje|paginas de aterrizaje|pagina de destino|\
             paginas de destino|pagina|paginas|url|urls",
            "landing|landings|landing page|landing pages|paginas de entrada|pagina de destino|paginas de destino|pagina|paginas|url|urls",
        ],
    ),
    (
        "plan",
        [
            "plans|subscription plan|subscription plans|pricing plan|pricing plans|price plan|tier|tiers|pricing tier|package|packages|\
             plan type|plan types|type of plan|subscription tier|subscription type|membership",
            "planes|plan de suscripcion|planes de suscripcion|tipo de plan|tipos de plan|tipos de suscripcion|tipo de suscripcion|paquete|\
             paquetes|nivel de plan|membresia|membresias|tarifa contratada|plan contratado",
            "planos|plano de assinatura|planos de assinatura|tipo de plano|tipos de plano|tipo de assinatura|tipos de assinatura|pacote|\
             pacotes|nivel de plano|plano contratado|mensalidade",
        ],
    ),
    (
        "interval",
        [
            "billing period|billing cycle|billing cycles|billing frequency|billing interval|payment frequency|\
             billing term|subscription interval|plan interval|\
             contract length",
            "periodo de facturacion|ciclo de facturacion|ciclo de cobro|frecuencia de cobro|frecuencia de facturacion|frecuencia de pago|\
             periodicidad|intervalo de facturacion|\
             intervalo",
            "periodicidade de cobranca|periodicidade da cobranca|tipo de cobranca|forma de cobranca|modalidade de cobranca|recorrencia de cobranca|\
             frequencia da cobranca|intervalo de cobranca|periodicidade do plano|tipo de contrato|ciclo do plano|periodo de cobranca|ciclo de cobranca|ciclo de faturamento|frequencia de cobranca|frequencia de pagamento|periodicidade|\
             intervalo de faturamento|intervalo|\
             recorrencia do plano",
        ],
    ),
    (
        "cohort",
        [
            "cohort|cohorts|customer cohorts|signup month|sign up month|signup cohort|signup cohorts|first payment month|monthly cohort|\
             monthly cohorts|start month of customers|month of first payment",
            "cohorte|cohortes|cohortes de clientes|mes de alta|mes de inicio del cliente|cohorte mensual|cohortes mensuales|\
             mes de primer pago|mes del primer pago|camada|camadas",
            "coorte|coortes|coortes de clientes|safra|safras|mes de entrada|mes de inicio do cliente|coorte mensal|coortes mensais|\
             mes do primeiro pagamento|mes de primeiro pagamento",
        ],
    ),
    (
        "location",
        [
            "location|locations|warehouse|warehouses|stock locations|inventory location|inventory locations|depot|storage location|\
             store location|fulfillment center",
            "ubicacion|ubicaciones|almacen|almacenes|deposito|depositos|bodega|bodegas|sucursal|sucursales|centro de distribucion|\
             ubicacion de stock",
            "local|locais|armazem|armazens|deposito|depositos|galpao|galpoes|filial|filiais|centro de distribuicao|locais de estoque",
        ],
    ),
    (
        "supplier",
        [
            "stock suppliers|inventory supplier|purchase supplier|wholesaler|wholesalers",
            "proveedor de inventario|proveedores de stock|proveedores de inventario|mayoristas|proveedor de mercaderia",
            "fornecedores de estoque|fornecedor de inventario|fornecedores do estoque|atacadista|atacadistas|fornecedor de mercadoria",
        ],
    ),
    (
        "currency",
        [
            "money type|order currency|currency code|currencies used",
            "tipo de moneda|moneda del pedido|divisas usadas|moneda de pago",
            "tipo de moeda|moeda do pedido|moedas usadas|moeda de pagamento|divisa|divisas",
        ],
    ),
];
