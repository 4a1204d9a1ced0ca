//! Spanish.

use super::{Reason::*, Role, Role::*};
use domain::Grain::{Day, Month, Quarter, Week, Year};

pub(super) const LISTS: &[(Role, &str)] = &[
    (
        By,
        "desglosalo por|desglosa por|desglosame por|dividelo por|divide por|separalo por|separa por|agrupalo por|agrupa por|abrelo por|abierto por|por|por cada|segun|segun el|segun la|en cada|de cada|para cada|cada|desglosado por|desglosada por|desglosados por|desglosadas por|\
          agrupado por|agrupada por|agrupados por|agrupadas por|dividido por|divididas por|divididos por|dividida por|separado por|separadas por|\
          separados por|discriminado por|discriminadas por|discriminados por|abierto por|abiertas por|segmentado por|a traves de que|por tipo de|\
          desglose por|distribucion por",
    ),
    (Breakdown, "desglose|distribucion|reparto|apertura|composicion"),
    (And, "y|e|o|u|tambien|ademas|asi como|junto con|mas los|mas las|&"),
    (
        Versus,
        "vs|versus|contra|comparado|comparada|comparados|comparadas|comparado con|comparada con|comparados con|comparadas con|comparado a|\
              comparado al|comparado contra|en comparacion|en comparacion con|en comparacion a|en comparacion al|respecto|respecto a|respecto al|\
              respecto de|respecto del|con respecto a|con respecto al|con respecto de|con respecto del|frente a|frente al|en relacion a|\
              en relacion al|en relacion con|mas que|menos que|mejor que|peor que|x",
    ),
    (
        Compare,
        "comparalo|comparala|comparalos|comparalas|comparados entre si|compararlo|comparar|compara|comparame|comparemos|comparacion|comparacion de|comparacion entre|comparativo|comparativa|comparativo de|\
               diferencia entre|diferencia",
    ),
    (With, "con|que tienen|que tuvieron"),
    (
        Except,
        "excl|exceptuando|sin considerar|sin tomar en cuenta|quitando a|excepto|sin|salvo|menos|excluyendo|sin contar|sin incluir|que no sea|que no sean|quitando|fuera de|a excepcion de|\
              con excepcion de|pero no|descontando|sacando|no incluyendo|aparte de",
    ),
    (Not, "no|nunca|tampoco|ni"),
    (Which, "q|ke|en q|cual fue el|cual es el|cual|cuales|que|en que|de que|cual de"),
    (
        HowMany,
        "ctos|cuants|cuantos fueron|cant de|cant|nro|num de|no de|cuantos|cuantas|cantidad de|numero de|nro de|la cantidad de|el numero de|cuantos son",
    ),
    (
        HowMuch,
        "cto|cuanto es lo que|cuanto dinero|cuanta guita|cuanta lana|cuanto|cuanta|monto de|importe de|valor de|cuanta plata|cuanto dinero",
    ),
    (Where, "donde|de donde|en donde|adonde"),
    (When, "cuando"),
    (
        High,
        "mas|mayor|mayores|maximo|maxima|maximos|maximas|top|principal|principales|mas alto|mas alta|mas altos|mas altas|mas grande|\
            mas grandes|el mayor|la mayor|record|pico|el mas|la mas",
    ),
    (
        Low,
        "menos|menor|menores|minimo|minima|minimos|minimas|mas bajo|mas baja|mas bajos|mas bajas|mas pequeno|mas chico|ultimos lugares",
    ),
    (Best, "mejor|mejores|mas exitoso|mas exitosos|mas popular|mas populares"),
    (
        Worst,
        "mal|tan mal|malo|mala|tan malo|tan mala|flojo|floja|tan flojo|pesimo|peor|peores|mas flojo|mas flojos|mas floja|mas debil|menos popular|menos populares",
    ),
    (
        BestSeller,
        "estrella|mas exitoso en ventas|con mas salida|tiene mas salida|sale mas|salen mas|salieron mas|mas sale|mas salen|mas salio|mas salieron|mas solicitado|mas solicitados|mas vendido|mas vendidos|mas vendida|mas vendidas|se vende mas|se venden mas|se vendio mas|se vendieron mas|mas vendio|\
                  mas se vendio|mas se vende|mas se venden|mas se vendieron|lo mas vendido|vendio mas|vendieron mas|vende mas|venden mas|\
                  mas vendieron|mas venden|mas vende|mas comprado|mas comprados|mas pedidos por los clientes|best sellers|bestsellers|top ventas",
    ),
    (
        WorstSeller,
        "menos vendido|menos vendidos|menos vendida|menos vendidas|se vende menos|se venden menos|se vendio menos|menos se vendio|\
                   menos se vende|menos se venden|vendio menos|vende menos|venden menos|menos vendio|menos vende|se vendieron menos|peor vendidos",
    ),
    (
        Rank,
        "ranking|ranking de|rankeado|rankeados por|ordenado por|ordenados por|ordenadas por|ordenada por|clasificacion|ordenar por",
    ),
    (
        Share,
        "porcentaje|porcentaje de|porcentaje del|porciento|por ciento|por ciento de|proporcion|proporcion de|participacion|\
             participacion de|participacion en|parte|parte de|parte del|fraccion de|cuota de|peso de|peso|%|% de|% del|que tanto de|cuanto de",
    ),
    (
        Average,
        "promedio|en promedio|promedio de|un promedio de|el promedio de|media|medio|de media|media de|la media de|promedios|tipico|tipica|promediamos|promedia",
    ),
    (
        Trend,
        "tendencia|tendencias|evolucion|evoluciono|evolucionaron|evolucionado|evolucionan|evoluciona|a lo largo del tiempo|en el tiempo|\
             curva|serie de tiempo|con el tiempo|trayectoria|historia de",
    ),
    (
        Growth,
        "suben|sube|bajan|baja|bajando|subiendo|aumenta|aumentan|disminuye|cae|caen|cayendo|mejorando|empeorando|empeoraron|vamos mejor|vamos peor|estamos mejor|estamos peor|crecimiento|crecio|crecieron|crecimos|creciendo|crecer|crecen|crece|ha crecido|han crecido|aumento|aumentaron|aumentado|subio|\
              subieron|subido|bajo|bajaron|bajado|cayo|cayeron|caida|variacion|cambio|cambiaron|cambiado|mejoro|mejoraron|disminuyo|\
              disminuyeron|incremento|incrementaron|tasa de crecimiento|empeoro|descenso",
    ),
    (Over(Month), "mes contra mes|mes vs mes|intermensual|mes sobre mes"),
    (Over(Week), "semana contra semana|semana vs semana|semana sobre semana"),
    (Over(Quarter), "trimestre contra trimestre|intertrimestral"),
    (
        YearEarlier,
        "mismo periodo del ano pasado|mismo periodo del ano anterior|mismo periodo el ano pasado|mismo periodo de hace un ano|\
                   mismo mes del ano pasado|mismo mes del ano anterior|misma semana del ano pasado|misma semana del ano anterior|\
                   mismo trimestre del ano pasado|mismo trimestre del ano anterior|mismo dia del ano pasado|misma epoca del ano pasado|\
                   misma fecha del ano pasado|mismas fechas del ano pasado|mismo lapso del ano pasado|interanual|ano contra ano|ano vs ano|\
                   hace un ano|un ano atras|un ano antes|igual periodo del ano pasado|igual periodo del ano anterior|ano sobre ano|\
                   igual mes del ano pasado",
    ),
    (
        PeriodBefore,
        "anterior|al anterior|la pasada|periodo anterior|periodo previo|el anterior|la anterior|periodo pasado|periodo precedente|mismo periodo del mes pasado|\
                    mismo periodo del mes anterior|mismo periodo de la semana pasada|el mes previo|la semana previa",
    ),
    (
        Sold,
        "llevo vendido|llevo|llevas vendido|hacemos|hago|haces|hicieron de|entra|ingresan|nos entro|nos ha entrado|embolsamos|vndimos|vendims|vendiomos|se vendieron|hemos ingresado|entraron|se facturaron|se hizo|se gano|guita|lana|billete|varo|clientes gastaron|gastaron los clientes|gastaron nuestros clientes|vendimos|vendi|vendio|vendieron|vendiste|vendido|vendidos|vendida|vendidas|vende|venden|vender|vendemos|se vendio|se vende|se vendieron|\
            facturamos|facture|facturo|facturaron|facturado|facturan|factura|facturar|ingresamos|ingreso de|ganamos|gane|hicimos|hice|hizo|\
            recaudamos|recaudado|recaude|dinero|plata|entro|entraron|generamos|genero|generaron|genera|generan|trajo|trajeron|trae|traen|\
            aporto|aportaron|aporta|aportan|cobramos|hemos vendido|hemos facturado|se facturo|produjo|llevamos vendido|llevamos|vendes",
    ),
    (
        HowDo,
        "como nos fue|como vamos|como fue|como fueron|como estuvo|como estuvieron|como anduvimos|como andamos|como va|como van|como viene|\
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
        "se paga con|se pago con|se pagan con|se pagaron con|pagaron con|pagan con|que vinieron de|vinieron por|llegaron de|llegaron por|que llegaron de|que entraron por|entraron por|entraron de|pagado con|pagados con|pagadas con|pagada con|pagados por|pagadas por|pagos con|que pagaron con|en|de|del|desde|durante|para|a|al|hacia|entre|hasta|a traves de|via|dentro de|proveniente de|provenientes de|provienen de|proviene de|\
          viene de|vienen de|vino de|vinieron de|sobre|hechas en|hechos en|a lo largo de|por parte de|por medio de|mediante",
    ),
    (
        Filler,
        "me decis|decis|me dices|dices|me dirias|me cuentas|con que pagan los clientes|con que pagan|como pagan los clientes|como pagan|pagan|pagaron|actual|actualmente|se pago en|pagamos en|pagamos de|pagamos por|pls|plis|porfis|porfa|xfa|x favor|me gustaria|quiero saber|quisiera saber|me puedes decir|podrias decirme|dime cuanto|a ver|oye|oiga|mano|amigo|hazme|haz|sacame|pasame|tirame|mandame el dato|necesito saber|el|la|los|las|lo|un|una|unos|unas|me|mi|mis|nos|nuestro|nuestra|nuestros|nuestras|se|le|les|su|sus|tu|tus|yo|tu|usted|es|son|fue|\
              fueron|era|eran|ser|hay|hubo|ha|han|he|hemos|haber|tuvo|tuve|tuvimos|tuvieron|tenemos|tengo|tiene|tienen|tenido|esta|estan|estuvo|\
              muestra|muestrame|mostrar|mostrame|ensename|dame|dime|decime|deme|digame|quiero|quisiera|queremos|ver|saber|necesito|puedes|podes|\
              puede|podrias|podria|conocer|obtener|lista|listame|listar|listado|calcula|calcular|grafica|graficar|grafico|tabla|reporte|informe|\
              resumen|por favor|porfa|gracias|hola|buenas|buenos dias|buenas tardes|total|totales|en total|global|general|suma|todo|toda|todos|\
              todas|tienda|negocio|empresa|comercio|datos|dato|cifra|cifras|valor|valores|monto|metrica|metricas|resultado|aqui|ahi|ya|ahora|\
              hasta ahora|solo|solamente|unicamente|nada mas|pues|como|eso|ese|esa|esos|esas|estos|estas|aquel|realizado|realizados|realizadas|\
              realizamos|hicieron|recibimos|recibidos|recibieron|recibio|compraron|compro|compran|comprado|comprar|compradas|comprados|corresponde|\
              corresponden|representa|representan|represento|representaron|significa|significo|logramos|obtuvimos|registramos|registraron|\
              concretamos|que se|se hicieron|lo que|los que|las que|exactamente|aproximadamente|periodo|tiempo|paso|paso con|sido|siendo|cual es|\
              cual fue|cuales son|cuales fueron|cuanto es|cuanto fue|ambos|ambas|via web|detalle|vision|indicadores|indicador|kpi|hice|tipo|\
              actual de|llego|llegaron|alcanzo|quien|personas|gente|hecho|hechas|hechos|quedo|quedaron|fuimos|estamos|vamos|van|va|cerro|les fue|\
              ok|che|necesitamos|cuentame|contame|favor|salio|salieron|mismo|propio|correspondiente|de las|de los|a la|ir|dio|dieron",
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
        "manda|mandale|mandar|manda un|manda una|enviale|notifica|notificar|avisame|recuerdame|compra mas|haz un pedido|despide|contrata|desactiva|activa|borrar|borra|borre|elimina|eliminar|elimine|modificar|modifica|actualiza|actualizar|cancela|cancelar|envia|enviar|enviame|crear|\
                  crea|agrega|agregar|anadir|anade|cambia|cambiar|exporta|exportar|descarga|descargar|programa|programar|edita|editar|sube|subir|\
                  paga|pagar|invita|invitar|reinicia|vacia|importar|importa|quita el",
    ),
    (
        No(Private),
        "email dos clientes|email do cliente|email de mis clientes|email de los clientes|email de clientes|correo de mis clientes|correo de los clientes|correo del cliente|correo de clientes|e mail dos clientes|e mail do cliente|nombre de mis clientes|nombres de mis clientes|nombre de los clientes|nombres de clientes|dni|rfc|cuit|contrasena|contrasenas|clave|claves|clave api|correos|correo electronico|correos electronicos|telefonos|telefono|direcciones|\
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
        "deberia|deberiamos|debo|debemos|recomiendas|recomendacion|recomendaciones|recomienda|consejo|consejos|opinas|opinion|crees|\
                   como puedo|como podemos|como hago|como mejorar|como mejoro|estrategia|estrategias|sugieres|sugerencia|conviene|vale la pena|me gusta",
    ),
    (
        No(OffTopic),
        "como esta el tiempo|como esta el clima|que tiempo hace|va a llover|quien gano|precio del dolar|tipo de cambio|a cuanto esta el dolar|clima|chiste|chistes|receta|recetas|noticias|futbol|presidente|traduce|traducir|cancion|poema|pelicula|que hora es|llover|\
                    llueve|temperatura|capital de|bitcoin|horoscopo|elecciones",
    ),
    (
        No(Statistic),
        "mediana|percentil|percentiles|desviacion|desviacion estandar|varianza|cuartil|correlacion|moda de",
    ),
    (Who, "quien compra|quienes compran|quien compro|quienes compraron|quien vende|quien gasta|quienes gastan"),
    (AtEnd, "a fin de|a fines de|al final de|al final del|al cierre de|al cierre del|al fin de|a finales de"),
];
