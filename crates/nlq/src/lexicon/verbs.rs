//! Spanish verbs of the roles, by root and conjugation: in all persons and tenses that owners ask in, voseo too. What is still to
//! come is left out, for it is no question about figures.

use super::{Reason::Why, Role, Role::*};
use domain::Grain::{Day, Month, Week, Year};

/// How a verb is conjugated.
#[derive(Clone, Copy)]
pub(super) enum Class {
    Ar,
    Er,
    Ir,
    /// Written in full, phrases too.
    Said,
}

use Class::{Ar, Er, Ir, Said};

const AR: &str = "o|as|a|amos|ais|an|e|aste|asteis|aron|aba|abas|abamos|aban|ado|ada|ados|adas|ando|ar|es|emos|en|ara|aran|arse|andose";
const ER: &str = "o|es|e|emos|en|i|iste|io|imos|ieron|ia|ias|iamos|ian|ido|ida|idos|idas|iendo|er|a|as|amos|an|iera|ieran|erse|iendose";
const IR: &str = "o|es|e|is|imos|en|i|iste|io|ieron|ia|ias|iamos|ian|ido|ida|idos|idas|iendo|ir|a|as|amos|an|iera|ieran|irse|iendose";

/// Forms that are nouns or other words besides: a coat, copper, a gasket, "various".
const NOUNS: &str = "saco|sacos|cobre|cobres|junta|juntas|genero|aporte|aportes|varias|perdida|perdidas|perdido|perdidos|uso|usos|toma|tomas|tome|cancela|\
     cancele|cancelar|cancelen|coloca|ingreso|ingresos|cobro|cobros|registro|registros|pida|caso|aumentar|mejorar|reporte|encargo|encargos|\
     consumo|consumos|progreso|marcha|marchas|empleado|empleados|empleada|empleadas|desarrollo|abandono|abandonos|encargado|encargada|\
     usado|usada|usados|usadas|prefer|consumido|consumida|facturas|facture|compramos|compre|comprabamos|destino|destinos";

pub(super) const VERBS: &[(Role, Class, &str)] = &[
    (Sold, Ar, "factur|recaud|gan|ingres|gener|embols|acumul|amas|cosech|cobr|aport"),
    (Sold, Er, "vend"),
    (Sold, Ir, "percib"),
    (
        Sold,
        Said,
        "junte|juntaste|junto de|juntaron|juntado|juntando|juntar|saque|sacaste|sacado|sacando|sacar|haciendo|hacian|haciamos|produciendo|producido|\
         metido|metiendo|cayo de|lana cayo|plata cayo|guita cayo|dinero cayo|billete cayo|me cayo|nos cayo|me ha caido|nos ha caido|me han caido|\
         nos han caido|me cae|nos cae|me entra|me viene entrando|nos viene entrando|viene entrando|vienen entrando|entrando|entrado|cayendo de plata|\
         hicimos caja|pusimos en caja|se ingresaron|trajimos|traido|levantado|dejado|dejando|rendido",
    ),
    (
        Filler,
        Ar,
        "llev|encarg|compr|us|utiliz|emple|registr|realiz|concret|efectu|lleg|result|otorg|aplic|tom|manej|desembols|destin|concentr|suelt|solt",
    ),
    (Filler, Er, "suced|escog"),
    (Filler, Ir, "adquir|recib|exist|ocurr|prefer|consum|ped"),
    (
        Filler,
        Said,
        "tengamos|tengan|tenga|hayamos|estemos|esten|vayamos|vayan|ascendido|ascendiendo|ascendia|quiubo|quihubo|quiobo|po|pos|oe|mae|pibe|boludo|tronco|chaval|viejo|hermano|oye tu|mira|miren|equivale|equivalen|equivalio|equivalian|se fue en|se nos fue en|se me fue en|se fueron en|se nos fueron en|se va en|se nos va en|se me va en|importe|importes|importe total|importes totales|en importe|en monto|o sea|osea|es decir|quiero decir|me refiero|me refiero a|me refiero al|hablo de|hablo del|juntos|juntas|combinados|combinadas|sumados|sumadas|\
         venimos|veniamos|se solicita|se solicitan|se requiere|se requieren|sirvase indicar|ruego|hace|hacen|adquieren|adquiere|prefiere|prefieres|prefirio|eligio|eligiendo|elige|piden|pide|pidio|pidieron|pidiendo|ocupan|ocupa|ocuparon|moviendo|\
         moviendose|viniendo|yendo|venian|venia|viene|salian|salido|saliendo|digo|me tiras|me largas|me soplas|me muestras|me pasas|me mostras|me das|\
         me dan|hay forma|hay forma de|hay manera|hay manera de|hay modo|hay modo de|existe forma de|existe manera de|hay alguna forma de|\
         hay alguna manera de|habra manera de|donde veo|donde puedo ver|donde se ve|donde se ven|donde encuentro|donde miro|donde consulto|donde reviso|\
         donde esta|donde estan|como hago para saber|como hago para ver|como hago para conocer|como hago para sacar|como hago para consultar|\
         como puedo saber|como puedo ver|como puedo conocer|como puedo consultar|como podemos saber|como podemos ver|como podria saber|como podria ver|\
         como se puede ver|como se puede saber|como veo|como saco|como reviso|como consulto|como se cuanto|se puede ver|se puede saber|se podra ver|\
         se podria ver|se puede consultar|es posible ver|es posible saber|me interesaria|me interesaria saber|me interesaria ver|me puede|me pueden|\
         me podrian|me podria|nos puede|nos pueden|nos podria|nos podrian|seria bueno saber|estaria bueno saber|necesitaria saber|necesitaria ver|\
         ocupo saber|ocupo ver|ocupo|ando viendo|para mi control|para control|de urgencia|cuando tengas tiempo|de una vez|nada mas quiero|\
         para la declaracion|para el sat|para hacienda|para la afip|para el cierre|para el balance|para la junta|para mi jefe",
    ),
    (
        HowMuch,
        Said,
        "cuantos varos|cuantos pesos|cuantos mangos|cuantas lucas|cuantos dolares|cuantos euros|cuantos soles|cuanta biyuya|cuanta pasta|cuantos billetes|\
         cuanto pisto|cuanta mosca|cuantas lukas|cuanto efectivo|que cantidad de plata|que cantidad de dinero",
    ),
    (In, Said, "ejercicio|del ejercicio|en el ejercicio|durante el ejercicio|al corte de|con corte a|corte de"),
    (
        Growth,
        Ar,
        "aument|mejor|empeor|repunt|desplom|dispar|fluctu|derrumb|increment|estanc|recuper|remont|trep|desinfl|afloj",
    ),
    (Growth, Er, "crec|decrec|descend|retroced"),
    (Growth, Ir, "hund"),
    (
        Growth,
        Said,
        "subieran|subiera|bajaran|bajara|cayeran|cayera|suban|bajen|caigan|decayo|decae|decayeron|decaen|desciende|descienden|descendiendo|disminuyen|disminuian|reduciendo|reducen|reduce|se vino abajo|se vinieron abajo|\
         se viene abajo|se vienen abajo|se fue para abajo|se fueron para abajo|se fue para arriba|se fueron para arriba|se fue al piso|se fueron al piso|\
         en caida|en picada|venimos creciendo|venimos cayendo|venimos bajando|venimos subiendo|creciente|decreciente|pego un salto|pego un bajon|\
         pegaron un salto|pegaron un bajon|levanto cabeza|caia|caian",
    ),
    (Lost, Ar, "cancel|abandon|desert"),
    (
        Lost,
        Said,
        "termino cancelado|terminaron cancelados|terminaron cancelandose|acabo cancelado|acabaron cancelados|quedo cancelado|quedaron cancelados|\
         termino cancelada|terminaron canceladas|acabaron canceladas|termino en cancelacion|terminaron en cancelacion",
    ),
    (Lost, Er, "perd|pierd"),
    (
        Lost,
        Said,
        "se nos cancela|se nos cancelan|se cancela|se cancelan|nos cancela|se van|se va|se iban|se han ido|se ha ido|se estan yendo|se nos fueron|se nos fue|se nos van|se nos va|se nos estan yendo|se nos han ido|\
         se dan de baja|se da de baja|se daban de baja|se han dado de baja|se ha dado de baja|se estan dando de baja|se nos dieron de baja|\
         se nos dan de baja|dan de baja|dejo de pagar|dejan de pagar|han dejado de pagar|nos dejaron|nos dejan|nos abandonaron|nos cancelan",
    ),
    (HowDo, Ar, "comport|desempen"),
    (
        HowDo,
        Said,
        "como se mueve|\
         como se mueven|como esta yendo|como estan yendo|como ha venido|como han venido|como ha estado|como han estado|como estaba|como estaban|\
         como quedo|como quedaron|como quedamos|como salimos de|como se desenvolvio|como se desenvolvieron|como se dio|como se dieron|como jalo|como jala|\
         como se porto|como se portaron|como camina|como caminan|como camino|como pinta|que onda|que tal jalo|como acabo|como acabamos|como acabaron",
    ),
    (
        Trend,
        Said,
        "como se esta moviendo|como se estan moviendo|como se viene moviendo|como se vienen moviendo|como se ha movido|como se han movido|\
         como se ha ido moviendo|como se han ido moviendo|evolucionando|evolucionaban|han venido evolucionando|ha venido evolucionando|viene evolucionando|vienen evolucionando|progresando|ha cambiado|\
         han cambiado|como cambio|como cambiaron|fue cambiando|fueron cambiando|ha ido cambiando|han ido cambiando|viene cambiando|vienen cambiando|\
         a lo largo del ano|con el correr del tiempo|con los meses|con el paso del tiempo",
    ),
    (Every(Month), Said, "mes con mes|mes tras mes|mes y mes"),
    (Every(Week), Said, "semana con semana|semana tras semana"),
    (Every(Day), Said, "dia con dia|dia tras dia"),
    (Every(Year), Said, "ano con ano"),
    (
        Versus,
        Said,
        "arriba del|por arriba del|por arriba de|arriba de lo del|abajo del|por abajo del|por abajo de|debajo del|encima del|adelante del|atras del|arriba que|\
         abajo que|mas arriba que|mas abajo que",
    ),
    (HowMuch, Said, "en que porcentaje"),
    (AtEnd, Said, "al dia de hoy|al dia de ayer"),
    (Share, Said, "en que porcentaje de|en que porcentaje del"),
    (
        No(Why),
        Said,
        "a que obedece|a que obedecen|a que obedecio|a que responde|a que responden|a que respondio|a que se atribuye|a que atribuimos|a que se atribuyen|\
         a que viene|a causa de que|que ocasiono|que genero la|que genero el|que produjo la|que produjo el|que origino|cual es la causa de|\
         cual fue la causa de|cual es el motivo de|cual fue el motivo de|cual es la razon de|cual fue la razon de|a que se debieron|debido a que|de donde sale la|\
         que esta causando|que estan causando|que esta provocando|que estan provocando|que esta haciendo que|que hace que|que hizo caer|que hizo subir|que hizo bajar|que hizo crecer|\
         que nos hizo|que paso en|que paso el|que sucedio en|que ocurrio en|que esta pasando con|que pasa con|que sucedio con|que ocurrio con|que hubo con",
    ),
];

/// Every form of the verbs of a row.
pub(super) fn forms(class: Class, list: &'static str) -> Vec<String> {
    let endings = match class {
        Ar => AR,
        Er => ER,
        Ir => IR,
        Said => "",
    };
    let roots = list.split('|').map(str::trim).filter(|root| !root.is_empty());
    let all = roots.flat_map(|root| endings.split('|').map(move |ending| format!("{root}{ending}")));
    let written = matches!(class, Said);
    all.filter(|form| written || !NOUNS.split('|').any(|noun| noun.trim() == form)).collect()
}
