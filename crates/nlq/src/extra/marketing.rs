//! Advertising and visits.

use super::Said;

pub(super) const SAID: &[Said] = &[
    (
        "ad_spend",
        [
            "put into ads|put into advertising|put into marketing|put on advertising|put on ads|put on marketing|put on paid media|spent into ads|spent into advertising|spent into marketing|spent on advertising|spent on ads|spent on marketing|spent on paid media|invested into ads|invested into advertising|invested into marketing|invested on advertising|invested on ads|invested on marketing|invested on paid media|poured into ads|poured into advertising|poured into marketing|poured on advertising|poured on ads|poured on marketing|poured on paid media|burned into ads|burned into advertising|burned into marketing|burned on advertising|burned on ads|burned on marketing|burned on paid media|blew into ads|blew into advertising|blew into marketing|blew on advertising|blew on ads|blew on marketing|blew on paid media|sink into ads|sink into advertising|sink into marketing|sink on advertising|sink on ads|sink on marketing|sink on paid media|throw into ads|throw into advertising|throw into marketing|throw on advertising|throw on ads|throw on marketing|throw on paid media|we put into ads|we put into advertising|we put into marketing|we put on advertising|we put on ads|we put on marketing|we put on paid media|pour into ads|pour into advertising|pour into marketing|pour on advertising|pour on ads|pour on marketing|pour on paid media|burn into ads|burn into advertising|burn into marketing|burn on advertising|burn on ads|burn on marketing|burn on paid media|spend|spent|spending|spent on ads|spend on advertising|spent on advertising|spend in ads|advertising budget spent|\
             ads spending|ad spending|spending on ads|spending on advertising|spending on marketing|spend on marketing|spent on marketing|\
             spend on media|spent in ads|spend in marketing|spend in advertising|invest in ads|invested in ads|invest in marketing|\
             invested in marketing|invest in advertising|invested|investment in ads|ad investment|advertising investment|\
             marketing investment|marketing cost|marketing costs|marketing expense|marketing expenses|advertising expense|\
             advertising expenses|advertising costs|ads cost|ads costs|cost of ads|cost of advertising|ad budget spent|media cost|\
             media costs|paid media spend|paid spend|campaign spend|campaign cost|campaign costs|ads budget|marketing budget spent|\
             pay for ads|paid for ads|pay in ads|put into ads|money spent on ads",
            "pusimos en pauta|pusimos en publicidad|pusimos en anuncios|pusimos en ads|pusimos en marketing|pusimos a publicidad|pusimos a la pauta|pusimos en campanas|puse en pauta|puse en publicidad|puse en anuncios|puse en ads|puse en marketing|puse a publicidad|puse a la pauta|puse en campanas|metimos en pauta|metimos en publicidad|metimos en anuncios|metimos en ads|metimos en marketing|metimos a publicidad|metimos a la pauta|metimos en campanas|invertimos en pauta|invertimos en publicidad|invertimos en anuncios|invertimos en ads|invertimos en marketing|invertimos a publicidad|invertimos a la pauta|invertimos en campanas|destinamos en pauta|destinamos en publicidad|destinamos en anuncios|destinamos en ads|destinamos en marketing|destinamos a publicidad|destinamos a la pauta|destinamos en campanas|le metimos en pauta|le metimos en publicidad|le metimos en anuncios|le metimos en ads|le metimos en marketing|le metimos a publicidad|le metimos a la pauta|le metimos en campanas|quemamos en pauta|quemamos en publicidad|quemamos en anuncios|quemamos en ads|quemamos en marketing|quemamos a publicidad|quemamos a la pauta|quemamos en campanas|se nos fue en pauta|se nos fue en publicidad|se nos fue en anuncios|se nos fue en ads|se nos fue en marketing|se nos fue a publicidad|se nos fue a la pauta|se nos fue en campanas|se fue en pauta|se fue en publicidad|se fue en anuncios|se fue en ads|se fue en marketing|se fue a publicidad|se fue a la pauta|se fue en campanas|gasto|gastos|gastamos|gastado|gastamos en anuncios|gastamos en publicidad|invertimos en publicidad|invertimos en anuncios|\
             gasto de publicidad|gasto de anuncios|inversion|gaste|gasté en anuncios|gaste en anuncios|gaste en publicidad|\
             gaste en marketing|gastamos en marketing|gastamos en ads|gastado en anuncios|gastado en publicidad|gastado en marketing|\
             gastado en ads|se gasto en anuncios|se gasto en publicidad|gasto en ads|gastos en publicidad|gastos de publicidad|\
             gastos de marketing|gasto de marketing|gasto publicitario total|inverti|invertimos|invertimos en marketing|invertimos en ads|\
             invertimos en pauta|invirtio|inverti en anuncios|inverti en publicidad|invertido|invertido en publicidad|\
             invertido en anuncios|invertido en marketing|inversion en ads|inversion en medios|inversion en pauta|inversion de marketing|\
             inversion de publicidad|inversion en campanas|pauta|pauta publicitaria|pauta digital|costo de publicidad|costo de anuncios|\
             costo publicitario|costos de publicidad|costo de campanas|coste publicitario|coste de anuncios|pusimos en publicidad|\
             pusimos en anuncios|presupuesto gastado|pagamos por anuncios|pagamos en anuncios|pagamos de publicidad",
            "botamos em anuncio|botamos em anuncios|botamos em propaganda|botamos em publicidade|botamos em ads|botamos em marketing|botamos em trafego pago|botamos em midia|botamos em campanhas|colocamos em anuncio|colocamos em anuncios|colocamos em propaganda|colocamos em publicidade|colocamos em ads|colocamos em marketing|colocamos em trafego pago|colocamos em midia|colocamos em campanhas|investimos em anuncio|investimos em anuncios|investimos em propaganda|investimos em publicidade|investimos em ads|investimos em marketing|investimos em trafego pago|investimos em midia|investimos em campanhas|torramos em anuncio|torramos em anuncios|torramos em propaganda|torramos em publicidade|torramos em ads|torramos em marketing|torramos em trafego pago|torramos em midia|torramos em campanhas|queimamos em anuncio|queimamos em anuncios|queimamos em propaganda|queimamos em publicidade|queimamos em ads|queimamos em marketing|queimamos em trafego pago|queimamos em midia|queimamos em campanhas|pusemos em anuncio|pusemos em anuncios|pusemos em propaganda|pusemos em publicidade|pusemos em ads|pusemos em marketing|pusemos em trafego pago|pusemos em midia|pusemos em campanhas|gastamos em anuncio|gastamos em anuncios|gastamos em propaganda|gastamos em publicidade|gastamos em ads|gastamos em marketing|gastamos em trafego pago|gastamos em midia|gastamos em campanhas|botei em anuncio|botei em anuncios|botei em propaganda|botei em publicidade|botei em ads|botei em marketing|botei em trafego pago|botei em midia|botei em campanhas|coloquei em anuncio|coloquei em anuncios|coloquei em propaganda|coloquei em publicidade|coloquei em ads|coloquei em marketing|coloquei em trafego pago|coloquei em midia|coloquei em campanhas|foi em anuncio|foi em anuncios|foi em propaganda|foi em publicidade|foi em ads|foi em marketing|foi em trafego pago|foi em midia|foi em campanhas|gasto|gastos|gastamos|gastamos em anuncios|gastamos com anuncios|investimos em anuncios|investimento|gasto de anuncios|\
             gasto em publicidade|gastei|gastei em anuncios|gastei com anuncios|gastei em marketing|gastei com marketing|gastei em ads|\
             gastamos em marketing|gastamos com marketing|gastamos em ads|gastamos com publicidade|gastamos em publicidade|\
             gastamos com trafego|gastado em anuncios|gasto com marketing|gasto em marketing|gastos com marketing|gastos com publicidade|\
             gasto com ads|gasto em ads|gasto com trafego pago|gasto em midia|gasto com midia|gasto de midia|investi|investimos|\
             investi em anuncios|investi em marketing|investi em ads|investimos em marketing|investimos em ads|investimos em midia|\
             investimos em publicidade|investiu|investido|investido em anuncios|investido em marketing|investimento em ads|\
             investimento em midia|investimento em trafego|investimento em trafego pago|investimento em publicidade|\
             investimento em campanhas|investimento de midia|investimento de marketing|verba|verba de midia|verba gasta|\
             verba de marketing|verba investida|custo de anuncios|custo dos anuncios|custo com anuncios|custo de midia|\
             custo de publicidade|custo das campanhas|custo de marketing|despesa com anuncios|despesas com marketing|pagamos em anuncios|\
             pagamos por anuncios|publicidade paga|trafego pago investimento",
        ],
    ),
    (
        "impressions",
        [
            "ad impression|number of impressions|impression count|impressions served|times our ads were shown|ads shown|ad displays|\
             views of ads|views of our ads",
            "numero de impresiones|cantidad de impresiones|impresion|impresiones publicitarias|veces que se mostraron los anuncios|\
             visualizaciones de anuncios|vistas de los anuncios|impresiones de los anuncios",
            "numero de impressoes|quantidade de impressoes|impressao|impressoes publicitarias|vezes que os anuncios apareceram|\
             visualizacoes de anuncios|visualizacoes dos anuncios|exibicoes de anuncios|exibicoes dos anuncios|impressoes dos anuncios",
        ],
    ),
    (
        "clicks",
        [
            "number of clicks|click count|clicks on ads|clicks on our ads|ads clicks|clicks received|link clicks|clicks from ads|\
             clicked ads",
            "numero de clics|cantidad de clics|clics en los anuncios|clics de anuncios|clicks|clicks en anuncios|clics recibidos|\
             clics publicitarios|cliks|cantidad de clicks",
            "numero de cliques|quantidade de cliques|cliques nos anuncios|cliques de anuncios|clicks|cliques recebidos|cliks|\
             qtd de cliques",
        ],
    ),
    (
        "conversions",
        [
            "number of conversions|conversions from ads|ads conversions|conversions count|conversions generated|ad results|\
             conversions on ads|platform results|conversions reported",
            "numero de conversiones|cantidad de conversiones|conversiones de los anuncios|conversiones de campanas|conversiones generadas|\
             conversiones de ads|conversiones publicitarias|conversiones obtenidas|conversiones en ads",
            "numero de conversoes|quantidade de conversoes|conversoes dos anuncios|conversoes de campanhas|conversoes geradas|\
             conversoes de ads|conversoes em ads|conversoes obtidas|conversoes das campanhas",
        ],
    ),
    (
        "conversion_value",
        [
            "revenue did ads generate|revenue did our ads generate|revenue from ads|sales from ads|ad revenue|ads revenue|revenue from advertising|revenue generated by ads|sales generated by ads|conversions value|value of ad conversions|sales from ads|sales attributed to ads|revenue attributed to ads|attributed sales|\
             attributed value|ad sales|ads revenue|revenue generated by ads|sales generated by ads|revenue from campaigns|conv value|\
             purchase value from ads",
            "ventas de la publicidad|ventas por anuncios|ingresos por publicidad|ventas generadas por anuncios|ventas generadas por la publicidad|ventas que trajo la publicidad|ingresos de los anuncios|valor de conversiones|valor de las conversiones de anuncios|ventas atribuidas|ventas atribuidas a anuncios|\
             ventas por anuncios|ventas de anuncios|ventas generadas por anuncios|ingresos por anuncios|ingresos generados por anuncios|\
             ingresos atribuidos a anuncios|valor atribuido|ventas que trajeron los anuncios|facturacion atribuida",
            "receita de anuncios|receita dos anuncios|vendas dos anuncios|vendas geradas por anuncios|vendas geradas pelos anuncios|receita gerada por anuncios|receita gerada pelos anuncios|vendas vindas de anuncios|valor de conversoes|valor das conversoes de anuncios|vendas atribuidas|vendas atribuidas a anuncios|vendas por anuncios|\
             vendas de anuncios|vendas geradas por anuncios|receita por anuncios|receita gerada por anuncios|receita dos anuncios|\
             receita atribuida a anuncios|valor atribuido|faturamento atribuido|vendas dos anuncios",
        ],
    ),
    (
        "ctr",
        [
            "clickthrough rate|click through|ctr rate|ctr %|clickthrough|clicks rate|rate of clicks|percentage of clicks|click percentage|\
             clicks per impression|click to impression rate",
            "tasa de clicks|porcentaje de clicks|porcentaje de clic|ctr %|ratio de clics|indice de clics|tasa de clics de anuncios|\
             clics por impresion|% de clics",
            "taxa de clicks|percentual de cliques|porcentagem de clique|ctr %|indice de cliques|taxa de cliques dos anuncios|\
             cliques por impressao|% de cliques|taxa de click",
        ],
    ),
    (
        "cpc",
        [
            "cost of a click|cost of each click|average cpc|avg cpc|price per click|cost for each click|pay per click|paying per click|\
             pay for a click|pay for each click|does a click cost|click cost|cost per ad click",
            "costo de un clic|costo de cada clic|costo del clic|cpc promedio|cpc medio|precio por clic|costo por click|\
             costo medio por clic|costo promedio por clic|pagamos por clic|pagamos por cada clic|cuesta un clic|cuesta cada clic|\
             nos cuesta cada clic|coste por click|sale cada clic|sale el clic",
            "custo de um clique|custo de cada clique|custo do clique|cpc medio|preco por clique|custo por click|pagamos por clique|\
             pagamos por cada clique|custa um clique|custa cada clique|sai cada clique|sai o clique|valor por clique|valor do clique",
        ],
    ),
    (
        "cpm",
        [
            "cost per 1000 impressions|cost per thousand|cost of a thousand impressions|average cpm|avg cpm|\
             price per thousand impressions|cost per thousand views|cost per 1k impressions|cost per impressions",
            "costo por 1000 impresiones|costo de mil impresiones|cpm promedio|cpm medio|precio por mil impresiones|\
             costo por millar de impresiones|costo por millar|costo por impresion",
            "custo por 1000 impressoes|custo de mil impressoes|cpm medio|preco por mil impressoes|custo por milhar|custo por impressao",
        ],
    ),
    (
        "cpa",
        [
            "each conversion cost|conversion cost|cost of a conversion|cost of each conversion|conversion cost us|cost of a conversion|cost of each conversion|average cpa|avg cpa|price per conversion|cost for each conversion|\
             pay per conversion|does a conversion cost|cost per result|cost per sale from ads|cost per purchase|cost per lead|\
             conversion cost",
            "cuesta cada conversion|cuesta una conversion|sale cada conversion|costo cada conversion|costo de cada conversion|costo de una conversion|costo de cada conversion|cpa promedio|cpa medio|precio por conversion|cuesta una conversion|\
             cuesta cada conversion|costo por resultado|costo por compra|costo por lead|sale cada conversion|pagamos por conversion",
            "custa cada conversao|custa uma conversao|custou cada conversao|sai cada conversao|custo de cada conversao|custo de uma conversao|custo de cada conversao|cpa medio|preco por conversao|custa uma conversao|custa cada conversao|\
             custo por resultado|custo por compra|custo por lead|sai cada conversao|pagamos por conversao",
        ],
    ),
    (
        "roas",
        [
            "roi on ads|ads roi|return on ads|return on ad investment|return on advertising|return on advertising spend|return on our ads|\
             return from ads|ad spend return|advertising return|return of ads|roas ratio|ads return|return on marketing spend|\
             return on spend",
            "retorno de anuncios|retorno de los anuncios|retorno de la publicidad|retorno de publicidad|\
             retorno sobre la inversion publicitaria|retorno de inversion publicitaria|retorno sobre inversion publicitaria|\
             retorno sobre el gasto publicitario|retorno del gasto publicitario|retorno en anuncios|retorno en publicidad|retorno de ads|\
             rentabilidad de los anuncios|rentabilidad publicitaria|retorno de la pauta|retorno por anuncios",
            "retorno|retorno dos anuncios|retorno da publicidade|retorno de publicidade|retorno sobre o investimento em anuncios|\
             retorno sobre gasto em anuncios|retorno do investimento em anuncios|retorno em anuncios|retorno de ads|retorno com anuncios|\
             retorno sobre anuncios|rentabilidade dos anuncios|retorno do trafego pago|retorno da midia|retorno de midia",
        ],
    ),
    (
        "mer",
        [
            "blended return|blended return on ad spend|total roas|overall roas|marketing efficiency rate|blended mer|\
             overall return on ad spend|revenue per ad dollar|revenue over ad spend|blended efficiency",
            "roas total|roas global|roas general|roas blended|eficiencia del marketing|retorno combinado|\
             ingresos sobre inversion publicitaria|ratio de eficiencia",
            "roas total|roas geral|roas blended|eficiencia do marketing|retorno combinado|receita sobre investimento em anuncios|\
             indice de eficiencia",
        ],
    ),
    (
        "cac",
        [
            "get a new customer|to get a new customer|acquire a customer|acquire a new customer|win a customer|win a new customer|land a new customer|cost us to get a new customer|cost us to acquire a customer|new customer costing us|new customer cost us|new customer cost|cost of a new customer|does a new customer cost|\
             cost to acquire a customer|cost of acquiring a customer|blended cac|average cac|avg cac|acquisition costs|\
             customer acquisition costs|cost of acquiring customers|cost of acquisition|cost of customer acquisition|\
             cost per acquired customer|cost to get a customer|cost to get a new customer|cost to acquire a new customer|\
             cost us to acquire a customer|cost us to get a customer|cost us to get a new customer|cost to win a customer|\
             cost per customer acquired|cost per new client|cost per customer|price of a new customer|pay for a new customer|\
             pay for each new customer|pay per new customer|paying per new customer|paying for a new customer|spend per new customer|\
             spend to get a customer|spend to acquire a customer|spend on each new customer|each new customer cost|\
             each new customer costs|does each new customer cost|a new customer cost|new customer costs|acquire a customer|\
             acquire a new customer|acquiring a customer|does it cost to get a customer|does it cost to acquire a customer|\
             does it cost us to get a customer|it cost to acquire a new customer",
            "conseguir un cliente nuevo|conseguir un cliente|traer un cliente nuevo|traer un cliente|captar un cliente nuevo|captar un cliente|adquirir un cliente|cuesta conseguir un cliente nuevo|ganar un cliente nuevo|cuesta cada cliente nuevo|sale cada cliente nuevo|cuesta un cliente nuevo|sale un cliente nuevo|cuesta conseguir un cliente|cuesta traer un cliente|sale un cliente nuevo|costo de un cliente nuevo|\
             cuanto cuesta un cliente nuevo|costo por nuevo cliente|nos cuesta un cliente nuevo|nos cuesta cada cliente nuevo|\
             cuesta un cliente nuevo|cuesta un nuevo cliente|cuesta cada cliente nuevo|cuesta cada nuevo cliente|cuesta cada cliente|\
             cuesta un cliente|nos cuesta un cliente|nos cuesta adquirir un cliente|cuesta adquirir un cliente|\
             cuesta adquirir un cliente nuevo|nos cuesta conseguir un cliente|cuesta conseguir un cliente nuevo|\
             nos cuesta captar un cliente|cuesta captar un cliente|cuesta ganar un cliente|nos cuesta traer un cliente|\
             cuesta atraer un cliente|sale conseguir un cliente|sale traer un cliente|sale cada cliente nuevo|sale cada cliente|\
             sale un cliente|nos sale un cliente nuevo|nos sale cada cliente nuevo|nos sale cada cliente|pagamos por cliente nuevo|\
             pagamos por cada cliente nuevo|gastamos por cliente nuevo|gastamos por cada cliente nuevo|costo de captacion|\
             costo de captacion de clientes|coste de captacion|coste de adquisicion|coste de adquisicion de clientes|\
             coste por cliente nuevo|costo por cliente|costo por cliente adquirido|costo por cliente captado|costo de adquirir un cliente|\
             costo de conseguir un cliente|costo de traer un cliente|costo de adquisicion por cliente|costo de un nuevo cliente|\
             cac promedio|cac medio|cac combinado|cac blended",
            "trazer um cliente novo|trazer um novo cliente|trazer um cliente|conquistar um cliente novo|conquistar um novo cliente|conquistar um cliente|adquirir um cliente|custa trazer um cliente novo|custa cada cliente novo|sai cada cliente novo|custa um cliente novo|custa trazer um cliente|captar um cliente novo|captar um cliente|ganhar um cliente novo|custa trazer um cliente|custa conseguir um cliente|sai um cliente novo|custo de um cliente novo|quanto custa um novo cliente|\
             custo por cliente novo|nos custa um cliente novo|custa um cliente novo|custa um novo cliente|custa cada cliente novo|\
             custa cada novo cliente|custa cada cliente|custa um cliente|nos custa um cliente|custa adquirir um cliente|\
             custa adquirir um novo cliente|custa conseguir um novo cliente|custa conquistar um cliente|custa conquistar um novo cliente|\
             custa captar um cliente|custa ganhar um cliente|custa atrair um cliente|sai cada cliente novo|sai cada novo cliente|\
             sai um novo cliente|sai cada cliente|sai um cliente|pagamos por cliente novo|pagamos por cada cliente novo|\
             pagamos por novo cliente|gastamos por cliente novo|gastamos por novo cliente|custo de captacao|custo de captacao de clientes|\
             custo de aquisicao por cliente|custo por cliente|custo por cliente adquirido|custo por cliente conquistado|\
             custo de adquirir um cliente|custo de conseguir um cliente|custo de trazer um cliente|custo de um novo cliente|\
             custo de conquistar um cliente|cac medio|cac combinado|cac blended",
        ],
    ),
    (
        "sessions",
        [
            "site visits|website visits|website traffic|site traffic|store visits|number of visits|number of sessions|site sessions|\
             website sessions|web visits|visits to the site|visits to the website|visits to our site|visits to our website|\
             visits to the store|store sessions|online visits|traffic to the site|traffic to the website|traffic to our site|page visits|\
             shop visits|hits|visits did we get|sessions did we get|online traffic",
            "visitas al sitio|visitas a la tienda|visitas web|numero de visitas|cantidad de visitas|numero de sesiones|\
             cantidad de sesiones|visitas del sitio|visitas a la web|visitas a la pagina|visitas de la pagina|visitas en la web|\
             visitas al sitio web|visitas a nuestra web|visitas online|trafico del sitio|trafico de la web|trafico al sitio|\
             trafico a la web|trafico en la web|trafico del sitio web|trafico de la tienda|sesiones del sitio|sesiones web|\
             sesiones en la web|sesiones de la tienda|visitas recibidas|entradas al sitio|accesos al sitio|accesos",
            "visitas ao site|visitas a loja|acessos ao site|numero de visitas|quantidade de visitas|numero de sessoes|\
             quantidade de sessoes|visitas do site|visitas no site|visitas na loja|visitas da loja|visitas a pagina|visitas online|\
             trafego do site|trafego no site|trafego da loja|trafego web|sessoes do site|sessoes no site|sessoes web|sessoes da loja|\
             acessos no site|acessos do site|acessos a loja|acessos na loja|numero de acessos|quantidade de acessos|visitacao",
        ],
    ),
    (
        "users",
        [
            "people visited the site|people came to the site|people visited our site|people visited the website|people landed on the site|people came to our site|people came to the website|people browsed|people entered the site|number of visitors|unique visitors|site visitors|website visitors|web visitors|unique users|number of users|site users|\
             website users|people visited|people visited the site|people visit|visitors to the site|visitors to our site|\
             visitors did we get|store visitors|people came to the site",
            "gente entro a la web|gente entro al sitio|gente entro a la pagina|gente visito la web|gente visito el sitio|gente visito la pagina|gente visito la tienda online|personas entraron a la web|personas entraron al sitio|personas visitaron la web|personas visitaron el sitio|personas visitaron la pagina|gente paso por la web|gente entro a la tienda online|numero de visitantes|cantidad de visitantes|visitantes unicos|usuarios unicos|usuarios del sitio|usuarios de la web|\
             visitantes del sitio|visitantes de la web|numero de usuarios|cantidad de usuarios|personas visitaron|\
             personas visitaron el sitio|personas que visitaron|gente visito|gente entro al sitio|usuarios web|visitantes web",
            "gente acessou o site|gente visitou o site|gente entrou no site|pessoas acessaram o site|pessoas visitaram o site|pessoas entraram no site|gente passou pelo site|gente acessou a loja online|pessoas acessaram a loja|gente visitou a loja online|numero de visitantes|quantidade de visitantes|visitantes unicos|usuarios unicos|usuarios do site|visitantes do site|\
             visitantes no site|numero de usuarios|quantidade de usuarios|pessoas visitaram|pessoas visitaram o site|\
             pessoas que visitaram|gente visitou|pessoas acessaram|pessoas entraram no site|utilizadores|usuarios web",
        ],
    ),
    (
        "pageviews",
        [
            "number of page views|number of pageviews|views of pages|page view count|viewed pages|page loads|pages seen|site pageviews|\
             website page views|page hits",
            "numero de paginas vistas|cantidad de paginas vistas|vistas de pagina del sitio|vistas de paginas|paginas vistas del sitio|\
             visualizaciones de pagina|visualizaciones de paginas|pageviews|vistas del sitio",
            "numero de visualizacoes de pagina|quantidade de visualizacoes|visualizacoes de paginas|visualizacoes do site|\
             paginas visualizadas|paginas visitadas|paginas acessadas|visualizacoes",
        ],
    ),
    (
        "conversion_rate",
        [
            "convert|converts|converting|convert to orders|visitors convert|rate of conversion|site conversion|store conversion|website conversion rate|store conversion rate|site conversion rate|\
             shop conversion rate|website conversion|online conversion|online conversion rate|ecommerce conversion rate|\
             ecommerce conversion|conversion percentage|conversion %|conv rate|conversion rates|visit to order rate|\
             rate of visits that buy|percentage of visits that convert|percentage of visitors who buy|percent of visits that convert|\
             share of visits that become orders|visits convert|orders per session|sessions to orders",
            "convierte|convierten|convirtio|convirtieron|visitas se convierten en ventas|conversion del sitio|conversion de la tienda|porcentaje de conversion|tasa de conversion del sitio|\
             tasa de conversion de la tienda|tasa de conversion web|tasa de conversion de la web|conversion web|conversion de la web|\
             % de conversion|ratio de conversion de la tienda|indice de conversion|porcentaje de visitas que compran|\
             porcentaje de visitas que convierten|conversion de visitas|conversion de visitas en pedidos|conversion de visitas a ventas|\
             conversion online|tasa de conversion online|conversion de ecommerce|nivel de conversion|visitas que compran",
            "converte|convertem|converteu|visitas viram vendas|conversao do site|conversao da loja|percentual de conversao|taxa de conversao do site|taxa de conversao da loja|\
             taxa de conversao web|conversao web|% de conversao|porcentagem de conversao|percentual de visitas que compram|\
             percentual de visitas que convertem|conversao de visitas|conversao de visitas em pedidos|conversao de visitas em vendas|\
             conversao online|taxa de conversao online|conversao do ecommerce|nivel de conversao|visitas que compram|\
             visitas que viram pedidos",
        ],
    ),
    (
        "engagement_rate",
        [
            "engagement|rate of engagement|site engagement|website engagement|engagement %|engaged sessions rate|\
             share of sessions engaged|percentage of engaged sessions",
            "engagement|tasa de compromiso|interaccion del sitio|tasa de interaccion del sitio|porcentaje de interaccion|\
             porcentaje de sesiones con interaccion|tasa de participacion del sitio|nivel de interaccion",
            "engajamento|engagement|taxa de engagement|engajamento do site|taxa de engajamento do site|percentual de engajamento|\
             percentual de sessoes engajadas|nivel de engajamento",
        ],
    ),
];
