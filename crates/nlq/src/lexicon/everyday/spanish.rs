//! Spanish.

use super::{Adverbs, Role, Role::*};

pub(super) const ADVERBS: Adverbs = (
    "real|exacta|aproximada|simple|sencilla|basica|honesta|sincera|franca|clara|obvia|cierta|segura|probable|posible|presumible|aparente|supuesta|\
     especifica|particular|pura|literal|practica|virtual|tecnica|esencial|efectiva|absoluta|total|completa|plena|entera|definitiva|ultima|final|\
     rapida|breve|inmediata|amable|gentil|cordial|atenta|desafortunada|lamentable|afortunada|suma|extrema|extremada|tremenda|enorme|alta|global|\
     conjunta|puntual|general|razonable|realista|propia|correcta|debida|precisa|concreta|justa|verdadera|fundamental|principal|mayor|\
     minima|evidente|notable|especial|increible|logica|natural|buena|mala|urgente|oportuna|personal|efectiva|resumida|acumulada|numerica|\
     oficial|formal|historica|comercial|financiera|contable|economica|seria|fiel|textual|veloz|feliz|triste|llana|mera|relativa|eventual|pronta",
    "mente",
);

pub(super) const WORDS: &str = "asi|muy|siempre|aunque|entonces|pues|casi|incluso|acaso|quizas|quiza|talvez|verdad|cierto|seguro|encima|algun|alguno|\
     alguna|algunos|algunas|cualquier|cualquiera|cualesquiera|ambos|ambas|tal|tales|bastante|bastantes|demasiado|demasiada|\
     demasiados|demasiadas|super|tremendo|jaja|jajaja|jajajaja|jeje|jejeje|dios|diablos|demonios|joder|pucha|carajo|mierda|\
     caramba|hostia|ostras|uf|uff|uy|ay|ah|oh|eh|ehh|eeh|mmm|mm|algo|gente|aca|aqui|yaa|mismamente|porfavorcito|porfis|\
     favorcito|gracia|agradezco|agradecemos|agradeceria|agradeceriamos|agradecerle|agradecerte|agradecido|agradecida|\
     agradecidos|gustaria|encantaria|interesaria|serviria|convendria|quisieramos|querriamos|quisiese|deseo|deseamos|deseaba|\
     desearia|desearias|necesitabamos|necesitaba|requiero|requerimos|solicito|solicitamos|imagino|supongo|suponemos|pienso|\
     calculo|entiendo|espero|confio|asumo|aseguro|sospecho|estimados|juro|siento|noto|notamos|vemos|veo|viste|vieron|veian|\
     verificar|verifica|verifique|verificame|corroborar|corrobora|constatar|confirmar|confirma|confirmame|confirmenme|\
     precisar|precisame|especificar|especifica|especificame|concretame|resumir|resumeme|resume|resumime|describir|describe|\
     describime|describeme|mencionar|menciona|mencioname|nombrame|enumera|enumerame|imprimir|imprime|arroja|arrojo|arrojan|\
     arrojaron|arrojar|totalizo|totaliza|totalizan|totalizar|alcanzo|alcanzaron|alcanzar|logro|lograron|logra|logran|lograr|\
     lograste|logrado|consiguio|consiguieron|conseguir|consigue|obtuvo|obtuvimos|obtuvieron|obtuve|obtener|obtenemos|\
     obtienen|rondo|rondan|ronda|rondaron|anoto|anotaron|anotamos|reflejo|reflejan|refleja|reflejaron|mostro|mostraron|\
     presento|presentaron|presentan|presentamos|contabilizo|contabilizaron|contabilizamos|contabilizado|contabilizados|\
     contabilizadas|computo|computaron|computan|quedo|quedaron|quedamos|quede|anduvo|anduvieron|anduvimos|situo|situan|\
     situaron|ubico|ubican|ubicaron|situa|ubica|concreto|concretaron|concretamos|sumando|sumandolo|sumandolas|sumandolos|\
     juntando|juntandolo|contando|conjunto|conjunta|conjuntas|conjuntos|agregadas|agregados|socios|patrona|jefecito|jefazo|\
     doc|inge|licenciado|licenciada|lic|ingeniero|ingeniera|chavo|chava|carnal|cuate|nena|nene|mijita|mijito|compadre|\
     comadre|vecina|fueran|fuesen|fuese|hubiese|hubiera|hayas|habran|podemos|podremos|podriamos|podamos|pudiera|pudieras|\
     pudieran|pudiste|pudimos|pudieron|puedas|pueda|puedan|puedo|sepa|sepas|sepamos|sabemos|saben|supe|supieras|supiera|\
     dijeras|dijera|dijeran|dijiste|dije|decia|decian|diria|dirias|dirian|vea|veas|veamos|vean|viera|veria|veriamos|\
     averigua|averiguame|averiguar";

pub(super) const PATTERNS: &[(Role, &[&str])] = &[
    (
        Filler,
        &[
            "{me|nos|le|les|te|os|} {agradeceria|agradeceriamos|agradezco|agradecemos|agradeciera} {|mucho|muchisimo|un monton|infinitamente} {|que|si|de} {|me|nos} {|pudiera|pudieras|pudieran|puede|puedes|pueden} {|me|nos} {indicar|indicaran|indicara|indicaras|decir|decirme|decirnos|dijera|dijeras|dijeran|informar|informara|informaran|mostrar|mostraras|mostrara|mostraran|pasar|pasaras|pasara|pasaran|dar|dieras|diera|dieran|enviar|enviaran|compartir|compartieras|compartieran|ayudar|ayudaras|ayudaran|confirmar|confirmaras|confirmaran|facilitar|facilitaras|facilitaran|indicarme|indicarnos|darme|darnos|mostrarme|mostrarnos|informarme|informarnos|confirmarme|pasarme|pasarnos|facilitarme|facilitarnos}",
            "{seria|serias|serian|fuera|fueras|fueran|si fueras|si fuera|si fueran|sea|se} {|usted|ustedes} tan {amable|amables|gentil|gentiles|bueno|buena|cordial} {|de|como para|y} {|indicarme|indicarnos|decirme|decirnos|informarme|informarnos|mostrarme|mostrarnos|pasarme|pasarnos|darme|darnos|enviarme|enviarnos|compartirme|confirmarme|facilitarme|ayudarme|me dice|me indica}",
            "{tendria|tendrias|tendrian|tenga|ten|hagame|hazme|haganos} {|usted|ustedes} {la|el} {amabilidad|gentileza|bondad|favor|fineza} {|de} {|indicarme|indicarnos|decirme|decirnos|informarme|informarnos|mostrarme|mostrarnos|pasarme|pasarnos|darme|darnos|enviarme|confirmarme|facilitarme|ayudarme}",
            "{es|seria|sera|fuera} {|muy|mas} {posible|factible|viable|bueno|util|importante|necesario|conveniente|interesante} {|que me|que nos} {|indicarme|decirme|darme|mostrarme|digas|diga|digan|des|de|muestres|muestre|saber|ver|conocer|tener|obtener|consultar|revisar}",
            "{yo|nosotros|} {|me|nos} {imagino|supongo|pienso|calculo|entiendo|creo|espero|asumo|sospecho|parece|acuerdo|comentan|dicen|dijeron|contaron|habian dicho} {|que}",
            "{quiero|quisiera|querria|queria|necesito|necesitaria|me gustaria|nos gustaria|me interesa|me encantaria|deseo|desearia|hace falta|tengo que|tenemos que|hay que|debo|debemos|toca|me toca|urge|precisamos|preciso} {saber|ver|conocer|tener|entender|revisar|consultar|averiguar|chequear|checar|verificar|confirmar|comprobar|obtener|sacar|calcular|analizar|informar|reportar|presentar|declarar|mirar|comparar} {|bien|ya|pronto|rapido|un poco}",
            "{lo|la} {que} {|me|nos} {interesa|importa|falta|hace falta|urge|gustaria|preocupa} {|saber|ver|conocer|es|son}",
            "{por|de} {pura|mera|simple|sana} curiosidad",
            "{por lo menos|por supuesto|por cierto|de casualidad|por casualidad|por ejemplo|por fin|por favorcito|de veras|de verdad|de hecho|de una buena vez|de todas formas|de todos modos|de todas maneras|de alguna manera|de paso|de entrada}",
            "{a|en} {grandes rasgos|groso modo|grosso modo|simple vista|ciencia cierta|fin de cuentas|todo esto|proposito|la postre|decir verdad|resumidas cuentas|efecto|realidad|verdad|teoria|la practica|principio|esencia|sintesis|suma|detalle|numeros redondos|cifras redondas|terminos generales|lineas generales|terminos absolutos|dinero}",
            "{entre|en|de|a} {todos|todas|todo|ambos|ambas|los dos|las dos|los tres|las tres|total} {|ellos|ellas|juntos|juntas|sumados|sumadas}",
            "{todo|todos|todas} {junto|juntos|juntas|incluido|sumado|sumados|sumadas|contado|en uno|en conjunto|combinado|combinados|combinadas}",
            "{de|en} {forma|manera|modo} {conjunta|global|acumulada|general|total|combinada|agregada|resumida|breve|rapida|clara|exacta|precisa|sencilla}",
            "{se|me|nos|le} {situo|situaron|situa|situan|ubico|ubicaron|ubica|ubican|coloco|colocaron|quedo|quedaron|quedan|queda|encuentra|encuentran|encontraba|halla|hallan|posiciono|posicionaron|estima|calcula|registra|refleja|reflejan|contabilizo|contabilizaron|concreto|concretaron|alcanzo|alcanzaron|obtuvo|obtuvieron|logro|lograron|consiguio|consiguieron|dio|dieron|llego|llegaron|tuvo|tuvieron|han dado|ha dado|han hecho|ha hecho|han tenido|ha tenido|hicieron} {|en|a}",
            "{acabo|acabaron|acaba|acabamos|termino|terminaron|termina|terminamos|fue|fueron|anda|andan|viene|vienen|va|van} {siendo|quedando|dando|sumando|sumados|en total}",
            "{para|pa} {|poder|ir|yo|que yo} {saber|ver|entender|revisar|confirmar|tener una idea|darme una idea|hacerme una idea|tener claridad|tener claro|estar seguro|estar segura|estar tranquilo|cerrar el mes|cerrar el ano|cuadrar caja|cuadrar cuentas|el registro|los registros|mis registros|mi informacion|nuestra informacion|mi conocimiento}",
            "{que|como} {diablos|demonios|carajos|rayos|cuernos}",
            "{tal|tales} {vez|cual|y como}",
            "{o|u} {algo asi|lo que sea|similar|asi}",
            "{una|la|alguna|otra} {consultita|preguntita|dudita|duda|inquietud|consulta mas|pregunta mas|ultima duda|ultima consulta|pregunta simple|pregunta sencilla|pregunta boba|pregunta tonta}",
            "{buenos|buenas|lindo|linda|feliz|excelente|bonito|bonita} {dias|tardes|noches|dia|tarde|noche|lunes|martes|miercoles|jueves|viernes|semana|inicio de semana|jornada} {|a todos|equipo|tengas|tenga|tengan|para todos}",
            "{espero|deseo|ojala} {|que} {|todo|todos|te|se|lo|la|les} {este|estes|esten|vaya|va|encuentre|encuentres|encuentren|siga|pasen|pases|pase} {|muy} {bien|excelente|lindo|genial}",
            "{el|la|los|las|un|una|nuestro|nuestra|mi} {dato|datos|cifra|cifras|valor|valores|monto|montos|importe|total|acumulado|detalle|resultado|consolidado} {exacto|exacta|exactos|preciso|precisa|concreto|concreta|puntual|real|reales|final|finales|oficial|oficiales|actualizado|actualizada|actualizados|global|consolidado|correcto|correcta|total|totales|general|generales|redondo|bruto y neto} {|de|del}",
            "{si} {|no} {|es|te|le|me} {|posible|puede ser|molesta|molestia|es molestia|equivoco|recuerdo mal|mal no recuerdo|sabes|tienes|tenes|tienen|puedes|podes|quieres|queres|gustas|gusta|fuese posible|fuera posible|pudieras|pudiera}",
        ],
    ),
    (
        Sold,
        &[
            "{cuanta|que|la|} {plata|lana|guita|pasta|billete|dinero|efectivo} {nos|me|} {entro|entra|ingreso|cayo|llego|quedo|dejo|dejaron|trajo|trajeron}",
            "{entro|entra|entraron|entran|ingreso|ingresaron|ingresan|cayo|cayeron} {a|en|por} {caja|la caja|la cuenta|las cuentas|cuenta|el banco|mi bolsillo|los bolsillos}",
            "{nos|me|le} {entro|entraron|ingreso|ingresaron|reporto|reportaron|redituo|redituaron|rindio|rindieron}",
        ],
    ),
    (
        Versus,
        &[
            "{en|por|a|si lo|si se|si los|si las} {comparacion|contraposicion|contraste|comparamos|compara|comparas|contrastamos|medimos|ponemos|oposicion} {con|de|a|al|contra|frente a|frente al} {|el|la|lo|los|las}",
            "{en relacion|con relacion|en comparacion|con respecto|respecto|frente|de cara} {a|al|con|de|del} {|lo de|lo del|el de|la de|los de|las de|el|la|los|las}",
            "{frente|contra|versus|vs} {|a} {lo|el|la|los|las} {de|del|que hubo|que fue|que se hizo en|registrado en|registrada en|registrados en|obtenido en|vendido en|hecho en}",
        ],
    ),
];
