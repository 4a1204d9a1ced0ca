//! Spanish.

use super::{Reason::*, Role, Role::*};
use domain::Grain::{Day, Month, Quarter, Week, Year};

pub(super) const LISTS: &[(Role, &str)] = &[
    (
        By,
        "x cada|desglosado segun|detallado por|detallada por|detalladas por|detallados por|clasificado por|clasificados por|clasificadas por|organizado por|organizadas por|organizados por|en funcion de|en funcion del|a nivel de|a nivel|repartido por|repartidas por|repartidos por|distribuido por|distribuidas por|distribuidos por|partido por|partidas por|con desglose por|con detalle por|de acuerdo a|de acuerdo al|de acuerdo con|dependiendo de|dependiendo del|discriminado segun|separado segun|por cada una de las|por cada uno de los|en cada uno de los|en cada una de las|en los distintos|en las distintas|en los diferentes|por los distintos|por los diferentes|por las distintas|por las diferentes|segun cada|segun las|segun los|a traves de cada|abriendo por|desglosando por|separando por|agrupando por|dividiendo por|desglosame segun|que desglose por|desglosalo por|desglosa por|desglosame por|dividelo por|divide por|separalo por|separa por|agrupalo por|agrupa por|abrelo por|abierto por|por|por cada|segun|segun el|segun la|en cada|de cada|para cada|cada|desglosado por|desglosada por|desglosados por|desglosadas por|\
          agrupado por|agrupada por|agrupados por|agrupadas por|dividido por|divididas por|divididos por|dividida por|separado por|separadas por|\
          separados por|discriminado por|discriminadas por|discriminados por|abierto por|abiertas por|segmentado por|a traves de que|por tipo de|\
          desglose por|distribucion por",
    ),
    (
        Breakdown,
        "dividi|dividime|divide|dividir|separa|separame|reparti|abrime|abri|dividida entre|dividido entre|repartida entre|desglosado|desglosada|desglosados|desglosadas|desglosa|desglosame|distribuido|distribuidas|segmentacion|mezcla|el reparto|desagregado|desagregadas|desglose de|distribucion de|reparto de|composicion de|como se reparten|como se reparte|como se distribuyen|como se distribuye|se reparten|se reparte|se distribuyen|se distribuye|se dividen|como se dividen|desglose|distribucion|reparto|apertura|composicion",
    ),
    (
        And,
        "e igualmente|al igual que|asi como tambien|y el|y la|y los|y las|y tambien|y ademas|incluyendo|como tambien|sumado a|aparte|y|e|o|u|tambien|ademas|asi como|junto con|mas los|mas las|&",
    ),
    (
        Versus,
        "vende mas que|venden mas que|vendio mas que|vendemos mas que|vendimos mas que|vende menos que|vendio menos que|venden menos que|vendimos menos que|factura mas que|facturo mas que|facturamos mas que|vendimos mas que el|vendimos mas que la|de mas que|de menos que|mas de lo que vendimos|mas que lo de|por encima o por debajo del|por encima o por debajo de|arriba o abajo del|arriba o abajo de|arriba o abajo que|por encima del|por debajo del|adelante o atras del|mejor o peor que el|mejor o peor que la|contra el|contra la|vs el|vs la|vs los|comparando con|comparandolo con|comparandolas con|comparandolos con|comparado con el|y el de|al compararlo con|al lado de|junto a|en contraste con|en contraste|a diferencia de|que el de|que la de|que en|que el|frente a la|frente al de|versus el|versus la|se compara con|se comparan con|compara con|comparan con|se compara contra|mas o menos que|mejor o peor que|mayor que la de|menor que la de|mas alto que|mas bajo que|por encima del|por debajo del|diferencia con|diferencia respecto a|con respecto|vs|versus|contra|comparado|comparada|comparados|comparadas|comparado con|comparada con|comparados con|comparadas con|comparado a|\
              comparado al|comparado contra|en comparacion|en comparacion con|en comparacion a|en comparacion al|respecto|respecto a|respecto al|\
              respecto de|respecto del|con respecto a|con respecto al|con respecto de|con respecto del|frente a|frente al|en relacion a|\
              en relacion al|en relacion con|mas que|menos que|mejor que|peor que|x",
    ),
    (
        Compare,
        "como se compara|como se comparan|comparalos entre|haz una comparacion|hace una comparacion|hazme una comparacion|una comparacion de|una comparativa de|comparativa de|comparativa entre|comparativo entre|comparando|contrasta|contrastar|contraste|contraste entre|la diferencia entre|que diferencia hay entre|diferencias entre|brecha entre|lado a lado|uno al lado del otro|frente a frente|mano a mano|cotejar|coteja|enfrentar|enfrenta|comparense|compararlos|compararlas|comparen|compare|comparalo|comparala|comparalos|comparalas|comparados entre si|compararlo|comparar|compara|comparame|comparemos|comparacion|comparacion de|comparacion entre|comparativo|comparativa|comparativo de|\
               diferencia entre|diferencia",
    ),
    (With, "cuyo|cuya|cuyos|cuyas|con|que tienen|que tuvieron"),
    (
        Except,
        "dejando fuera|dejando fuera a|dejando de lado|exceptuando a|a excepcion del|con excepcion del|con excepcion de la|exceptuado|omitiendo|omite|ignorando|sin los|sin las|sin la|sin el|que no son|que no fueron|que no vengan de|que no vienen de|que no sean de|distintos de|distinto de|distintas de|diferentes de|fuera del|todo menos|todos menos|todas menos|todo excepto|todos excepto|todas excepto|menos los|menos las|menos el|menos la|salvo los|salvo las|salvo el|salvo la|excluye|excluyendo a|excluido|excluidos|excluidas|sin contar los|sin contar las|sin contar a|sin incluir a|sin incluir los|sin incluir las|excl|exceptuando|sin considerar|sin tomar en cuenta|quitando a|excepto|sin|salvo|menos|excluyendo|sin contar|sin incluir|que no sea|que no sean|quitando|fuera de|a excepcion de|\
              con excepcion de|pero no|descontando|sacando|no incluyendo|aparte de",
    ),
    (Not, "no|nunca|tampoco|ni"),
    (
        Which,
        "cuales son los|cuales son las|cuales fueron los|cuales fueron las|cual es la|cual fue la|cual es nuestro|cual es nuestra|cual fue nuestro|cual fue nuestra|cual es mi|cual fue mi|cual seria|en cual|en cuales|de cual|de cuales|por cual|por cuales|que tipo de|que clase de|que tipos de|cual de los|cual de las|cuales de los|cuales de las|cuales eran|cual era|k|qe|kual|kuales|cuale|q|ke|en q|cual fue el|cual es el|cual|cuales|que|en que|de que|cual de",
    ),
    (
        HowMany,
        "cuantos de|cuantas de|cuantos son los|cuantos fueron los|cuantas fueron|cuantas fueron las|cuantas son|que cantidad de|que cantidad|que numero de|cantidad total de|la cantidad total de|numero total de|el numero total de|cantidad|numero|el volumen de|volumen de|un conteo de|conteo de|conteo|el conteo de|recuento de|recuento|no de|n de|cant|cuantitos|cuantos hay|cuantos hubo|cuantas hay|cuantas hubo|cuantos tenemos|cuantas tenemos|ctos|cuants|cuantos fueron|cant de|cant|nro|num de|no de|cuantos|cuantas|cantidad de|numero de|nro de|la cantidad de|el numero de|cuantos son",
    ),
    (
        HowMuch,
        "cuanto es el|cuanto es la|cuanto fue el|cuanto fue la|cuanto fueron|cuanto fueron las|cuanto fueron los|cuanto son|cuanto suma|cuanto suman|cuanto sumo|cuanto sumaron|cuanto en total|cuanto total|que tanto|que tan alto|que tan alta|que tan bajo|que tan baja|que tan grande|monto total de|el monto de|el monto total de|importe total de|el importe de|el importe total de|valor total de|el valor de|el valor total de|suma total de|cuanto billete|cuanta lana|cuanto varo|cuanta plata en|cuanto va de|cuanto va|cuanto llevo|cuanto llevas|que monto|que importe|que valor|de cuanto fue|de cuanto es|de cuanto fueron|de cuanto son|en cuanto|en cuanto esta|en cuanto estan|en cuanto cerro|en cuanto cerramos|tamano de|cto|cuanto es lo que|cuanto dinero|cuanta guita|cuanta lana|cuanto|cuanta|monto de|importe de|valor de|cuanta plata|cuanto dinero",
    ),
    (Where, "donde|de donde|en donde|adonde"),
    (When, "cuando"),
    (
        High,
        "tan alto|tan alta|tan altos|tan altas|muy alto|muy alta|alto|alta|altos|altas|lidera|lideran|lider|lideres|encabeza|encabezan|numero uno|numero 1|los mayores|las mayores|el mas alto|la mas alta|los mas altos|las mas altas|mas fuerte|mas fuertes|mas elevado|mas elevada|mas elevados|tope|topes|maxima venta|primer lugar|primeros lugares|primeros puestos|a la cabeza|destacado|destacados|destacada|mas importante|mas importantes|mas valioso|mas valiosos|mas grande de|puntero|punteros|mas caro|sobresale|sobresalen|punta|mas|mayor|mayores|maximo|maxima|maximos|maximas|top|principal|principales|mas alto|mas alta|mas altos|mas altas|mas grande|\
            mas grandes|el mayor|la mayor|record|pico|el mas|la mas",
    ),
    (
        Low,
        "tan bajo|tan baja|tan bajos|tan bajas|muy bajo|muy baja|muy bajos|muy bajas|los menores|las menores|el mas bajo|la mas baja|los mas bajos|las mas bajas|mas pequena|mas pequenos|mas pequenas|mas chica|mas chicos|ultimo lugar|ultimos puestos|a la cola|rezagado|rezagados|colistas|de menor a mayor|orden ascendente|ascendente|menos fuertes|minimo de venta|los ultimos lugares|mas reducido|mas barato|menos|menor|menores|minimo|minima|minimos|minimas|mas bajo|mas baja|mas bajos|mas bajas|mas pequeno|mas chico|ultimos lugares",
    ),
    (Best, "mejor|mejores|mas exitoso|mas exitosos|mas popular|mas populares"),
    (
        Worst,
        "flojo|flojos|floja|flojas|debil|debiles|andan mal|anda mal|andan flojos|andan flojas|anda flojo|mal|tan mal|malo|mala|tan malo|tan mala|flojo|floja|tan flojo|pesimo|peor|peores|mas flojo|mas flojos|mas floja|mas debil|menos popular|menos populares",
    ),
    (
        BestSeller,
        "estrella|mas exitoso en ventas|con mas salida|tiene mas salida|sale mas|salen mas|salieron mas|mas sale|mas salen|mas salio|mas salieron|mas solicitado|mas solicitados|mas vendido|mas vendidos|mas vendida|mas vendidas|se vende mas|se venden mas|se vendio mas|se vendieron mas|mas vendio|\
                  mas se vendio|mas se vende|mas se venden|mas se vendieron|lo mas vendido|vendio mas|vendieron mas|vende mas|venden mas|\
                  mas vendieron|mas venden|mas vende|mas comprado|mas comprados|mas pedidos por los clientes|best sellers|bestsellers|top ventas",
    ),
    (
        WorstSeller,
        "con menos salida|que menos salen|menos salida|de poca salida|con poca salida|que no salen|menos vendido|menos vendidos|menos vendida|menos vendidas|se vende menos|se venden menos|se vendio menos|menos se vendio|\
                   menos se vende|menos se venden|vendio menos|vende menos|venden menos|menos vendio|menos vende|se vendieron menos|peor vendidos",
    ),
    (
        Rank,
        "ordenado|ordenados|ordenada|ordenadas|ordenalo|ordenalos|ordenala|ordenalas|de mayor a menor|orden descendente|descendente|en orden de|en orden|ordena por|ordename por|ordenados de mayor a menor|ordenadas de mayor a menor|ordenado de mayor a menor|de mas a menos|posiciones|tabla de posiciones|rankea|rankeame|ranquea|ordenalos por|ordenalas por|un ranking de|un top de|top de|ordenado segun|ordenados segun|jerarquia de|ranking|ranking de|rankeado|rankeados por|ordenado por|ordenados por|ordenadas por|ordenada por|clasificacion|ordenar por",
    ),
    (
        Share,
        "representa|representan|represento|representaron|pesa|pesan|que porcentaje|que porcentaje de|que porcentaje del|que parte|que parte de|que parte del|que proporcion|que proporcion de|que proporcion del|que fraccion|que fraccion de|que peso|que peso tiene|que peso tienen|peso del|peso relativo|el peso de|el peso del|cuota|la cuota de|cuota del|cuotas de|tajada|tajada de|que tajada|del total|sobre el total|respecto al total|respecto del total|en relacion al total|del total de|de todas las ventas|de todo lo vendido|del global|en porcentaje|en %|% sobre|% sobre el total|como porcentaje de|como porcentaje del|como % de|como % del|que tanto representa|que tanto representan|cuanto representa|cuanto representan|cuanto represento|cuanto representaron|cuanto pesa|cuanto pesan|cuanto peso|que tanto pesa|que tanto aporta|que tanto aportan|cuanto aporta|cuanto aportan al total|cuanto aporta al total|aporte de|aporte|aporte al total|aportacion de|aportacion|contribucion al total|participacion del|participacion porcentual|participacion porcentual de|share|share de|ratio de|que % de|que % del|que %|cuanto significa|cuanto significan|cuanto es en porcentaje|significa en el total|representa del total|representan del total|pesa en el total|porcentaje|porcentaje de|porcentaje del|porciento|por ciento|por ciento de|proporcion|proporcion de|participacion|\
             participacion de|participacion en|parte|parte de|parte del|fraccion de|cuota de|peso de|peso|%|% de|% del|que tanto de|cuanto de",
    ),
    (
        Average,
        "normal|comun|tipico|tipica|regular|habitual|el promedio|un promedio|medias|de promedio|en media|por termino medio|como promedio|normalmente|habitualmente|promedio|en promedio|promedio de|un promedio de|el promedio de|media|medio|de media|media de|la media de|promedios|tipico|tipica|promediamos|promedia",
    ),
    (
        Trend,
        "como evoluciono|como evolucionaron|como evoluciona|como evolucionan|como ha evolucionado|como han evolucionado|evolucion de|evolucion del|la evolucion de|tendencia de|tendencia del|la tendencia de|progresion|progreso|progreso de|desarrollo de|comportamiento de|comportamiento|comportamiento del|historico de|serie historica|linea de tiempo|linea temporal|a traves del tiempo|a lo largo de los meses|a lo largo de las semanas|trayectoria de|dinamica|marcha de|como ha ido cambiando|como fue cambiando|cambio en el tiempo|cambiaron en el tiempo|curva de|tendencia|tendencias|evolucion|evoluciono|evolucionaron|evolucionado|evolucionan|evoluciona|a lo largo del tiempo|en el tiempo|\
             curva|serie de tiempo|con el tiempo|trayectoria|historia de",
    ),
    (
        Growth,
        "variacion porcentual|variacion %|variacion en porcentaje|cambio porcentual|diferencia porcentual|crecimiento porcentual|aumento porcentual|variacion de|variacion en|viene creciendo|vienen creciendo|viene cayendo|vienen cayendo|viene bajando|vienen bajando|viene subiendo|vienen subiendo|ha crecido|han crecido|ha caido|han caido|ha bajado|han bajado|ha subido|han subido|esta creciendo|estan creciendo|estuvo creciendo|suba|subas|alza|alzas|repunte|repunto|repuntaron|bajon|bajones|desplome|se desplomo|se desplomaron|bajan|crecida|arriba o abajo|por encima o por debajo|adelante o atras|mejor o peor|mas o menos que|subimos|bajamos|mejoramos|empeoramos|suben|crecen|crece|cayendo|cae|caen|crecimiento de|crecimiento del|crecimiento en|crecimiento porcentual|% de crecimiento|porcentaje de crecimiento|aumento de|aumento en|incremento de|incremento en|baja de|baja en|caida de|caida en|disminucion|disminucion de|disminuyendo|reduccion|reduccion de|reducido|se redujo|se redujeron|redujo|redujeron|salto|saltaron|dispararon|disparo|se disparo|se dispararon|desplomo|desplomaron|se desplomo|se desplomaron|desplome|hundio|hundieron|se hundio|se hundieron|derrumbo|se derrumbo|se derrumbaron|repunto|repuntaron|repunte|remonto|remontaron|recupero|recuperaron|se recupero|se recuperaron|estanco|se estanco|estancaron|decrecio|decrecieron|decrecimiento|descendio|descendieron|retrocedio|retrocedieron|retroceso|empeorado|mejorado|mejora|mejoraron mas|variaron|vario|ha variado|han variado|varia|alza|en alza|a la baja|fluctuo|fluctuaron|subida|subidas|cayeron mas|va mejor|va peor|van mejor|van peor|vamos creciendo|estamos creciendo|hemos crecido|cambiado mas|cambios|ha subido|han subido|ha bajado|han bajado|ha caido|han caido|ha aumentado|han aumentado|ha disminuido|han disminuido|suben|sube|bajan|baja|bajando|subiendo|aumenta|aumentan|disminuye|cae|caen|cayendo|mejorando|empeorando|empeoraron|vamos mejor|vamos peor|estamos mejor|estamos peor|crecimiento|crecio|crecieron|crecimos|creciendo|crecer|crecen|crece|ha crecido|han crecido|aumento|aumentaron|aumentado|subio|\
              subieron|subido|bajo|bajaron|bajado|cayo|cayeron|caida|variacion|cambio|cambiaron|cambiado|mejoro|mejoraron|disminuyo|\
              disminuyeron|incremento|incrementaron|tasa de crecimiento|empeoro|descenso",
    ),
    (Over(Month), "mes contra mes|mes vs mes|intermensual|mes sobre mes"),
    (Over(Week), "semana contra semana|semana vs semana|semana sobre semana"),
    (Over(Quarter), "trimestre contra trimestre|intertrimestral"),
    (
        YearEarlier,
        "mismo semestre del ano pasado|mismo semestre del ano anterior|el mismo semestre del ano pasado|mismo semestre ano pasado|mismo trimestre ano pasado|mismo trimestre del ano pasado|mismo bimestre del ano pasado|mismo cuatrimestre del ano pasado|mismo periodo ano anterior|mismo periodo ano pasado|mismo mes ano anterior|mismo mes ano pasado|mismo mes de hace un ano|misma semana de hace un ano|mismo trimestre de hace un ano|mismo dia de hace un ano|mismo dia del ano anterior|misma epoca del ano anterior|misma fecha del ano anterior|mismas fechas del ano anterior|mismos dias del ano pasado|mismos dias del ano anterior|mismo tramo del ano pasado|mismo tramo del ano anterior|mismo lapso del ano anterior|misma temporada del ano pasado|misma temporada del ano anterior|estas mismas fechas del ano pasado|estas fechas el ano pasado|a estas alturas del ano pasado|esta altura del ano pasado|el ano pasado a esta altura|el ano pasado para esta fecha|por estas fechas el ano pasado|lo mismo del ano pasado|crecimiento anual|variacion anual|variacion interanual|crecimiento interanual|ano tras ano|ytd del ano pasado|acumulado del ano pasado|acumulado del ano anterior|respecto al ano previo|igual trimestre del ano pasado|igual semana del ano pasado|yoy|a a|mismo periodo del ano pasado|mismo periodo del ano anterior|mismo periodo el ano pasado|mismo periodo de hace un ano|\
                   mismo mes del ano pasado|mismo mes del ano anterior|misma semana del ano pasado|misma semana del ano anterior|\
                   mismo trimestre del ano pasado|mismo trimestre del ano anterior|mismo dia del ano pasado|misma epoca del ano pasado|\
                   misma fecha del ano pasado|mismas fechas del ano pasado|mismo lapso del ano pasado|interanual|ano contra ano|ano vs ano|\
                   hace un ano|un ano atras|un ano antes|igual periodo del ano pasado|igual periodo del ano anterior|ano sobre ano|\
                   igual mes del ano pasado",
    ),
    (
        PeriodBefore,
        "el finde anterior|el fin de semana anterior|el finde previo|mismo periodo del mes pasado|mismo periodo mes pasado|misma altura del mes pasado|esta altura del mes pasado|a esta altura del mes pasado|mismo momento del mes pasado|mismo tramo del mes pasado|mismos dias del mes pasado|mismo periodo de la semana pasada|mismos dias de la semana pasada|mismo periodo del trimestre pasado|el mes pasado a esta altura|a esta altura del mes pasado|a estas alturas del mes pasado|el mes pasado a estas alturas|los 7 anteriores|los 30 anteriores|7 anteriores|30 anteriores|los anteriores|las anteriores|anteriores|los previos|las previas|el periodo anterior|el periodo previo|al periodo anterior|al periodo previo|del periodo anterior|el mes anterior a ese|la semana anterior a esa|el de antes|la de antes|el pasado|al pasado|al previo|a la anterior|a la pasada|lo anterior|el previo|la previa|el tramo anterior|mismo lapso anterior|vez anterior|la vez anterior|la vez pasada|mismos dias del mes pasado|mismos dias del mes anterior|mismas fechas del mes pasado|mismo tramo del mes pasado|mismo tramo del mes anterior|igual periodo del mes pasado|mismo periodo anterior|anteriormente|antes de eso|el que paso|anterior|al anterior|la pasada|periodo anterior|periodo previo|el anterior|la anterior|periodo pasado|periodo precedente|mismo periodo del mes pasado|\
                    mismo periodo del mes anterior|mismo periodo de la semana pasada|el mes previo|la semana previa",
    ),
    (
        Sold,
        "produjimos|produje|se junto|se juntaron|se produjo|se produjeron|rendimos|se registro en ventas|vendiendo|facturando|se esta vendiendo|se estan vendiendo|nos dejo|nos dejaron|dejo en ventas|metimos|metio|meten|facturan|levantamos|levanto|colocamos|coloco|despachamos|liquidamos|movimos|juntamos|vendo|facturo|recaudo|ingreso por|ganamos de|vendiendo|facturando|ganando|recaudando|generando|ingresando|estoy vendiendo|estamos vendiendo|facturaste|facturas tu|vendiamos|vendian|vendia|he vendido|ha vendido|han vendido|has vendido|habiamos vendido|se ha vendido|se han vendido|se venda|hemos hecho|hemos ganado|hemos recaudado|hemos cobrado|hemos generado|se recaudo|se cobro|se ingreso|se genero|se generaron|generado|embolsado|embolse|me entro|nos entra|nos entraron|entran|entro de plata|ganaste|ganado|ganan|gana|gano|hicimos de|hicimos en|hacen|movimos|colocamos|sacamos|saque|sacaron|metimos|rindio|rindieron|rinde|rinden|produjeron|produce|producen|dejo|dejaron|dejan|deja|reporto|reportaron|recaudo|recaudaron|recauda|recaudan|tumbamos|biyuya|pesos|platita|llevo vendido|llevo|llevas vendido|hacemos|hago|haces|hicieron de|entra|ingresan|nos entro|nos ha entrado|embolsamos|vndimos|vendims|vendiomos|se vendieron|hemos ingresado|entraron|se facturaron|se hizo|se gano|guita|lana|billete|varo|clientes gastaron|gastaron los clientes|gastaron nuestros clientes|vendimos|vendi|vendio|vendieron|vendiste|vendido|vendidos|vendida|vendidas|vende|venden|vender|vendemos|se vendio|se vende|se vendieron|\
            facturamos|facture|facturo|facturaron|facturado|facturan|factura|facturar|ingresamos|ingreso de|ganamos|gane|hicimos|hice|hizo|\
            recaudamos|recaudado|recaude|dinero|plata|entro|entraron|generamos|genero|generaron|genera|generan|trajo|trajeron|trae|traen|\
            aporto|aportaron|aporta|aportan|cobramos|hemos vendido|hemos facturado|se facturo|produjo|llevamos vendido|llevamos|vendes",
    ),
    (
        Lost,
        "perdimos|perdi|perdieron|perdio|perdiendo|cancelaron|cancelo|se cancelo|se cancelaron|se fueron|se fue|se dieron de baja|dieron de baja|se dio de baja|nos dejaron de pagar|abandonaron|desertaron|dejaron de pagar|cancelados|canceladas|nos cancelaron|fueron cancelados|fueron canceladas",
    ),
    (
        HowDo,
        "como anduvo|como anduvieron|como le fue a|como le va a|como les va a|como les fue a|como ando|como se movio|como se movieron|como rinde|como nos fue yendo|como nos esta resultando|como venimos andando|como vamos yendo|como va todo|como esta la cosa|como va la cosa|como fue la cosa|como va el negocio|como viene el negocio|como vamos de|como nos viene yendo|como nos esta yendo|como me esta yendo|como le esta yendo|como les esta yendo|como me va|como nos va|como les va|como te va|como marcha|como marchan|como marcho|como se ven|como se ve|como se vieron|como pinta|como pintan|como pinto|como cerraron|como arranco|como arrancamos|como empezamos|como empezo|como termino|como terminamos|como terminaron|como nos ha ido yendo|como resulto|como resultaron|como salio|como salieron|como rindio|como rindieron|como rinde|como se desempeno|como se han comportado|como se ha comportado|como se comporta|como se comportan|que onda con|que pex con|que rollo con|que hay de|y que tal|que tal van|que tal va|que tal fue|que tal fueron|que tal estuvo|que tal estuvieron|que tal nos fue|que tal andamos|que tal anduvo|que tal vamos|que tan bien|que tan mal|que tan bien nos fue|que tan mal nos fue|que tanto vendimos|como nos fue|como vamos|como fue|como fueron|como estuvo|como estuvieron|como anduvimos|como andamos|como va|como van|como viene|\
             como vienen|como venimos|como estamos|como esta|como estan|que tal|como le fue|como les fue|como anda|como andan|como ha ido|\
             como fuimos|rendimiento|desempeno|resultados|numeros|como cerramos|como cerro|como me fue|como nos ha ido|como le va|como se comporto|\
             como se comportaron|como salimos",
    ),
    (
        Every(Day),
        "diario|diaria|diarios|diarias|diariamente|cada dia|por dia|por dias|dia a dia|dia por dia|al dia|por cada dia|todos los dias|por fecha",
    ),
    (
        Every(Week),
        "semanal|semanales|semanalmente|cada semana|por semana|por semanas|semana a semana|semana por semana|a la semana|por cada semana",
    ),
    (
        Every(Month),
        "mensual|mensuales|mensualmente|cada mes|por mes|por meses|mes a mes|mes por mes|al mes|por cada mes",
    ),
    (
        Every(Quarter),
        "trimestral|trimestrales|trimestralmente|cada trimestre|por trimestre|por trimestres|trimestre a trimestre",
    ),
    (Every(Year), "anual|anuales|anualmente|cada ano|por ano|por anos|ano a ano|ano por ano|al ano"),
    (Unit(Day), "dia|dias|fecha|fechas"),
    (Unit(Week), "semana|semanas"),
    (Unit(Month), "mes|meses"),
    (Unit(Quarter), "trimestre|trimestres"),
    (Unit(Year), "ano|anos"),
    (
        In,
        "en el curso de|en el curso del|en pleno|en plena|relativas a|relativas al|pagados en|pagadas en|pagado en|pagada en|abonados con|abonadas con|cobrados con|cobradas con|hechos por|hechas por|realizados en|realizadas en|realizados por|realizadas por|generados por|generadas por|generado por|generada por|originados en|originadas en|procedentes de|procedente de|que vienen de|que vienen del|que vinieron del|que provienen de|que llegaron por|que entraron de|vendido en|vendidos en|vendidas en|vendida en|vendido por|vendidos por|vendidas por|vendido a|vendidos a|vendidas a|vendido a traves de|enviados a|enviadas a|enviado a|entregados en|entregadas en|comprado en|comprados en|compradas en|comprado por|comprados por|ubicados en|ubicadas en|radicados en|que viven en|residentes en|correspondiente a|correspondientes a|correspondiente al|correspondientes al|relativo al|atribuido a|atribuidos a|atribuidas a|gracias a|asociado a|asociados a|asociadas a|vinculado a|vinculados a|llamado|llamada|llamados|denominado|denominada|bajo|solo en|solo de|solo para|solamente en|unicamente en|nada mas en|nada mas de|exclusivamente de|exclusivamente en|que fueron|que son|que fue|que es|que usaron|usando|con fecha de|fechados en|fechadas en|emitidas en|emitidos en|registrados en|registradas en|en el mes de|durante el mes de|del mes de|para el mes de|en el ano|en el ano de|para el ano|en el periodo|en el periodo de|para el periodo|durante el periodo|por el periodo|en las fechas|con la|con el|con los|con las|a traves del|a traves de la|por via|por la via de|por intermedio de|dentro del|dentro de la|en los|en las|en la|en el|por el|por la|por los|por las|de la|de el|para el|para la|para los|para las|al mes de|se paga con|se pago con|se pagan con|se pagaron con|pagaron con|pagan con|que vinieron de|vinieron por|llegaron de|llegaron por|que llegaron de|que entraron por|entraron por|entraron de|pagado con|pagados con|pagadas con|pagada con|pagados por|pagadas por|pagos con|que pagaron con|en|de|del|desde|durante|para|a|al|hacia|entre|hasta|a traves de|via|dentro de|proveniente de|provenientes de|provienen de|proviene de|\
          viene de|vienen de|vino de|vinieron de|sobre|hechas en|hechos en|a lo largo de|por parte de|por medio de|mediante",
    ),
    (
        Filler,
        "el nivel de|nivel de|los niveles de|niveles de|gastaron|gastaran|gastan|usado|usados|usada|usadas|utilizado|utilizada|utilizados|utilizadas|elegido|elegida|preferido|preferida|preferidos|pero|equipo|rapida|consulta rapida|pregunta rapida|una pregunta rapida|moleste|que moleste|que te moleste|uso|usando|una ultima|una ultima pregunta|ultima pregunta|la ultima|teniamos|habiamos|estabamos|estaban|eramos|tenian|van a la fecha|procesamos|procesar|tramitamos|atendimos|el mismo semestre de|el mismo semestre del|mismo semestre de|el mismo periodo de|el mismo periodo del|mismo periodo de|mismo periodo del|el mismo mes de|mismo mes de|el mismo mes del|el mismo trimestre de|mismo trimestre de|la misma epoca de|la misma fecha de|las mismas fechas de|igual periodo de|igual mes de|igual trimestre de|igual semestre de|me quedan|nos quedan|me queda|nos queda|queda de|quedan de|quedan|queda|quedaban|usan|usa|usaron|utilizan|utilizaron|utiliza|prefieren|prefirieron|eligen|eligieron|tanto|tantas|tantos|tanta|tan|cobraron|cobran|nos cobraron|nos cobran|pague|pagamos|ven|vienen|llega|llegan|andan|anda|vinieron|nos viene|salen|nos sale|gastan|compraron mas o menos|mayormente|principalmente|nomas|no mas|todavia|aun|disponible hoy|respectivamente|sacamos|saque|favor de|favor me|dado|dada|otorgado|otorgados|otorgamos|acumulado|acumulada|acumulados|acumuladas|acumulativo|obtenido|obtenida|obtenidos|obtenidas|alcanzamos|alcanzado|logrado|logrados|logre|logro|consegui|conseguimos|conseguido|procesados|procesado|procesadas|concretados|concretadas|cerrados|cerradas|cerramos|hubieron|habia|hayan|haya|habido|sumamos|sumaron|sumo|suma de|la suma de|el total de|total de|totalizaron|asciende|ascienden|ascendio|ascendieron|a cuanto|a cuanto asciende|a cuanto ascienden|a cuanto ascendio|resulto|resultaron|nos da|nos dio|me da|me dio|da|dan|sale|salen|quedaron en|quedo en|llegamos|llegamos a|llego a|tuvieron|tenia|teniamos|tuviste|tenes|podes decirme|podrias darme|puedes darme|puedes mostrarme|podrias mostrarme|podrias mostrar|me muestras|me mostras|me das|me podes|me podrias|podrias|me puedes|me dice|nos dice|decirme|darme|mostrarme|mostranos|muestranos|muestre|muestreme|presentame|presenta|traeme|trae me|traer|bajame|arma|armame|ponme|poneme|pone|buscame|busca|revisa|revisar|revisame|consulta|consultar|analiza|analizar|analisis|analisis de|visualizar|visualiza|graficame|en un grafico|en una tabla|en grafico|grafico de|grafica de|tabla de|lista de|un listado de|listado de|listado|un reporte de|reporte de|informe de|un informe de|resumen de|un resumen de|el detalle de|detalle de|detallame|detalla|panorama de|panorama|estado de|estado actual|situacion de|situacion|estadistica|estadisticas|informacion|info|info de|historial de|historial|por favor dame|gracias de antemano|saludos|buen dia|buenas noches|hola que tal|disculpa|disculpe|perdon|jefe|jefa|equipo por favor|amiga|amigos|estimado|estimados|che decime|fijate|fijate cuanto|te pido|te pregunto|pregunta|una pregunta|una consulta|consulta rapida|queria saber|queria ver|quisiera ver|quisiera conocer|quiero ver|quiero conocer|me interesa|me interesa saber|me interesa ver|me gustaria ver|me gustaria saber|me gustaria conocer|me urge|urge|urgente|rapido|rapidito|ahorita|ahora mismo|al momento|por ahora|a la fecha|a dia de hoy|hasta el momento|hasta la fecha|en este momento|completo|completa|entero|entera|enteros|enteras|global de|general de|en general|en conjunto|en concreto|en particular|en cuanto a|con relacion|en terminos de|acerca de|referente a|referido a|relativo a|relativos a|tema|el tema|cosa|cosas asi|mas o menos|aprox|cerca de|alrededor de|solo de|unicamente de|separado|por separado|individualmente|cada uno|cada una|a su vez|respectivamente|correspondientes|nuestra tienda|mi tienda|la tienda|mi negocio|el negocio|nuestro negocio|la empresa|mi empresa|nuestra empresa|local comercial|mis clientes compraron|nuestros clientes|mis clientes|los clientes pagaron|aportado|aportaron|aporto en|contribuyo|contribuyeron|contribuye|contribuyen|contribucion de cada|movimos|mueve|mueven|movio|recibi|recibido|recibida|recibidas|realizo|realice|realizaron|efectuados|efectuadas|efectuado|generados|generadas|generado|generada|producido|producidos|producidas|surgieron|ocurrieron|ocurrio|hay en total|existe|existen|existio|existieron|fue el|fue la|fueron los|fueron las|es el|es la|son los|son las|era el|era la|va siendo|vino siendo|viene siendo|llevamos de|llevamos en|sera que|yo|ustedes|ud|uds|vos|nosotros|ellos|me parece|parece|creo|digamos|bueno|listo|dale|porfi|porfis|plis|pliss|porfavor|xfavor|xfa|x fa|me decis|decis|me dices|dices|me dirias|me cuentas|pagan|pagaron|actual|actualmente|se pago en|pagamos en|pagamos de|pagamos por|pls|plis|porfis|porfa|xfa|x favor|me gustaria|quiero saber|quisiera saber|me puedes decir|podrias decirme|dime cuanto|a ver|oye|oiga|mano|amigo|hazme|haz|sacame|pasame|tirame|mandame el dato|necesito saber|el|la|los|las|lo|un|una|unos|unas|me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras|se|le|les|su|sus|tu|tus|yo|tu|usted|es|son|fue|\
              fueron|era|eran|ser|hay|hubo|ha|han|he|hemos|haber|tuvo|tuve|tuvimos|tuvieron|tenemos|tengo|tiene|tienen|tenido|esta|estan|estuvo|\
              muestra|muestrame|mostrar|mostrame|ensename|dame|dime|decime|deme|digame|quiero|quisiera|queremos|ver|saber|necesito|puedes|podes|\
              puede|podrias|podria|conocer|obtener|lista|listame|listar|listado|calcula|calcular|grafica|graficar|grafico|tabla|reporte|informe|\
              resumen|por favor|porfa|gracias|hola|buenas|buenos dias|buenas tardes|total|totales|en total|global|general|suma|todo|toda|todos|\
              todas|tienda|negocio|empresa|comercio|datos|dato|cifra|cifras|valor|valores|monto|metrica|metricas|resultado|aqui|ahi|ya|ahora|\
              hasta ahora|solo|solamente|unicamente|nada mas|pues|como|eso|ese|esa|esos|esas|estos|estas|aquel|realizado|realizados|realizadas|\
              realizamos|hicieron|recibimos|recibidos|recibieron|recibio|compraron|compro|compran|comprado|comprar|compradas|comprados|corresponde|\
              corresponden|significa|significo|logramos|obtuvimos|registramos|registraron|\
              concretamos|que se|se hicieron|lo que|los que|las que|exactamente|aproximadamente|periodo|tiempo|paso|paso con|sido|siendo|cual es|\
              cual fue|cuales son|cuales fueron|cuanto es|cuanto fue|ambos|ambas|via web|detalle|vision|indicadores|indicador|kpi|hice|tipo|\
              actual de|llego|llegaron|alcanzo|quien|personas|gente|hecho|hechas|hechos|quedo|quedaron|fuimos|estamos|vamos|van|va|cerro|les fue|\
              ok|che|necesitamos|cuentame|contame|salio|salieron|mismo|propio|correspondiente|de las|de los|a la|ir|dio|dieron",
    ),
    (
        No(Why),
        "que explica|que hay detras de|que hay detras del|que paso con|que le paso a|que les paso a|a que se debio|a que se deben|que causo|que provoco|por que razon|que hizo que|el motivo de|la causa de|las causas de|explicame por que|porque es que|como es que|por que|porque|razon|razones|motivo|motivos|causa|causas|a que se debe|explica|explicame|explicar|debido",
    ),
    (
        No(Forecast),
        "pronostico|pronosticos|prediccion|predicciones|predice|predecir|proyeccion|proyecciones|proyectado|estimacion|estima|proximo|\
                    proxima|proximos|proximas|manana|pasado manana|futuro|futura|venderemos|facturaremos|vamos a|va a|van a|que viene|esperado|\
                    esperamos|tendremos|sera|seran|meta|metas|objetivo|objetivos|presupuesto|venderan|habra",
    ),
    (
        No(Change),
        "manda|mandale|mandar|manda un|manda una|enviale|notifica|notificar|avisame|recuerdame que|recuerdame cada|haz un pedido|despide|contrata|desactiva|activa|borrar|borra|borre|elimina|eliminar|elimine|modificar|modifica|actualiza|actualizar|cancela|cancelar|envia|enviar|enviame|crear|\
                  crea|agrega|agregar|anadir|anade|cambia|cambiar|exporta|exportar|descarga|descargar|programa|programar|edita|editar|sube|subir|\
                  paga|pagar|invita|invitar|reinicia|vacia|importar|importa|quita el",
    ),
    (
        No(Private),
        "lista de clientes|lista de mis clientes|listado de clientes|base de datos de clientes|lista de los clientes|email dos clientes|email do cliente|email de mis clientes|email de los clientes|email de clientes|correo de mis clientes|correo de los clientes|correo del cliente|correo de clientes|e mail dos clientes|e mail do cliente|nombre de mis clientes|nombres de mis clientes|nombre de los clientes|nombres de clientes|dni|rfc|cuit|contrasena|contrasenas|clave|claves|clave api|correos|correo electronico|correos electronicos|telefonos|telefono|direcciones|\
                   numeros de tarjeta|numero de tarjeta|otra tienda|otras tiendas|otra empresa|otras empresas|otros negocios|otro negocio|competencia|\
                   competidor|competidores|otros usuarios|otro usuario|datos personales|quienes son|quien es|quien|quienes|salario|salarios|sueldos|\
                   otro espacio|secreto|secretos|emails|otro comercio|vecino",
    ),
    (
        No(Injection),
        "ignora|ignora las|ignore las|ignora todas|instrucciones|prompt del sistema|prompt|olvida|actua como|finge|eres ahora|codigo sql",
    ),
    (
        No(Opinion),
        "para vender|para comprar|para promocionar|para lanzar|buena idea|me aconsejas|aconsejas|que hago|que puedo hacer|deberia|deberiamos|debo|debemos|recomiendas|recomendacion|recomendaciones|recomienda|consejo|consejos|opinas|opinion|crees|\
                   como puedo|como podemos|como hago|como mejorar|como mejoro|estrategia|estrategias|sugieres|sugerencia|conviene|vale la pena|me gusta",
    ),
    (
        No(OffTopic),
        "como estaba el tiempo|como estuvo el tiempo|como estaba el clima|que tiempo hizo|que tiempo hacia|el tiempo en|llovio|nevo|desde cuando|hasta cuando|hace cuanto|como esta el tiempo|como esta el clima|que tiempo hace|va a llover|quien gano|precio del dolar|tipo de cambio|a cuanto esta el dolar|clima|chiste|chistes|receta|recetas|noticias|futbol|presidente|traduce|traducir|cancion|poema|pelicula|que hora es|llover|\
                    llueve|temperatura|capital de|bitcoin|horoscopo|elecciones",
    ),
    (
        No(Statistic),
        "mediana|percentil|percentiles|desviacion|desviacion estandar|varianza|cuartil|correlacion|moda de",
    ),
    (Who, "quien compra|quienes compran|quien compro|quienes compraron|quien vende|quien gasta|quienes gastan"),
    (
        AtEnd,
        "a fin de|a fines de|al final de|al final del|al cierre de|al cierre del|al fin de|a finales de|a cierre de|a cierre del|a fin del|al termino de|al termino del|a final de|a finales del|para el cierre de|para el cierre del",
    ),
    (Rate, "tasa|la tasa|como tasa|en tasa|indice|ratio"),
    (
        WeekEarlier,
        "mismo dia de la semana pasada|mismo dia de la semana anterior|mismo dia la semana pasada|mismo dia de hace una semana|una semana antes|una semana atras|mismo dia semana pasada",
    ),
];
