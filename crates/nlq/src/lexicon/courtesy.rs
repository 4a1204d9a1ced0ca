//! How people lead up to a question and leave it: greetings, requests, who wants to know and what for. They carry nothing.
//!
//! Verbs of asking come as roots and endings, for nobody lists how often they are said in another form.

use domain::Locale;

/// Roots, and the endings that each of them takes.
type Verbs = (&'static str, &'static str);

const EN_VERBS: &[Verbs] = &[
    (
        "retriev|compil|furnish|disclos|generat a report on|dig up|dig out|run the numbers on|crunch the numbers on",
        "e|e me|e us|ing|ed|| me| us",
    ),
    ("provid|shar|advis|includ", "e|e me|e us|e me with|e us with|ing|ed"),
    ("tell|show|inform|remind|fetch|grab|lend|spell out to|break it to", "| me| us|ing|ing me"),
    (
        "check|wonder|ask|look|request|seek|search|hop|tr|figur",
        "|ing|ing for|ing on|ing about|ed|ed for|s|e|y|ying|ing to",
    ),
];

const ES_VERBS: &[Verbs] = &[
    (
        "indic|inform|mostr|ensen|pas|cont|brind|facilit|proporcion|suministr|aclar|record|ayud|chec|cheque|mir|fij|consult|averigu|revis|\
         analiz|evalu|calcul|list|report|grafic|present|sac|busc|necesit|arm|prepar|observ|visualiz|explor|interes|pregunt|dese|detall|\
         confirm|adelant|regal|orient",
        "ar|arme|arnos|arte|arlo|arla|ame|anos|eme|enme|enos|ando|andome|aria|arias|arian",
    ),
    (
        "recuerd|muestr|cuent|indiqu|informe|pas|facilit|chequ|ayud|busqu|prest|deci|comparti",
        "ame|anos|eme|enme|enos|enle|me|nos",
    ),
    (
        "compart|dec|ped|conoc|entend|hac|tra|obten|ten|ve|sab|pod|quer|da",
        "er|ir|erme|ernos|irme|irnos|iendo|erlo|irlo|r|rme|rnos",
    ),
    (
        "podr|querr|har|tendr|sabr|dir|dar|ver|ser|estar|gustar|agradecer|encantar|molestar|pasar|mostrar|contar|indicar|ayudar",
        "ia|ias|ian|iamos|as|an",
    ),
];

const PT_VERBS: &[Verbs] = &[
    (
        "indic|inform|mostr|ensin|pass|cont|esclarec|lembr|record|ajud|chec|olh|consult|averigu|revis|analis|avali|calcul|list|report|\
         gost|precis|present|apresent|tir|busc|mont|prepar|levant|observ|visualiz|explor|interess|pergunt|desej|detalh|confirm|adiant|\
         mand|fal|explan|disponibiliz|compartilh|repass",
        "ar|ando|aria|arias|ariam|asse|assem|ar me|a me|e me|a nos|e nos|ava|avam",
    ),
    ("diz|faz|traz|fornec|pod|sab|conhec|entend|quer|obt|ped|v|consegu", "er|ir|endo|indo|er me|ir me|eria|eriam|iria"),
    // What figures do by themselves: they come, show up, are charged, registered, attended to.
    (
        "registr|contabiliz|apresent|cheg|alcanc|concretiz|efetu|rol|fech|cobr|acumul|deix|encontr",
        "a|am|ou|aram|amos|ei|ava|avam|ando|ado|ada|ados|adas",
    ),
    ("aparec|receb|atend|ocorr|acontec|decorr", "e|em|eu|emos|eram|ia|iam|endo|ido|ida|idos|idas|er|i"),
    ("solicit|necessit|aguard|consult|acompanh|levant|prepar|analis|avali|revis", "o|amos|e|em"),
    ("gast", "a|am|ando|ava|avam"),
    ("poder|querer|far|ter|saber|dir|dar|ser|estar|agradecer|adorar|importar", "ia|ias|iam|iamos|ia se|ias me"),
];

/// Who wants to know, and what for.
const EN_WHO: &str = "boss|accountant|bookkeeper|partner|partners|investor|investors|manager|team|cfo|ceo|coo|cmo|bank|board|director|husband|wife|\
     auditor|auditors|stakeholders|management|finance|mother|father|brother|sister";
const ES_WHO: &str = "jefe|jefa|contador|contadora|contable|socio|socia|socios|inversor|inversores|inversionista|inversionistas|gerente|gerencia|director|\
     directora|directorio|banco|equipo|auditor|auditores|duena|dueno|patron|junta|esposa|esposo|marido|mama|papa|hermano|gestor|asesor";
const PT_WHO: &str = "chefe|contador|contadora|contabilidade|socio|socia|socios|investidor|investidores|gerente|gerencia|diretor|diretora|diretoria|banco|\
     equipe|time|auditor|auditores|dona|dono|patrao|conselho|esposa|esposo|marido|mae|pai|irmao|gestor|gestora";

/// "Preciso mandar pro contador", "favor enviar", "onde vejo": the figures are wanted, nothing else is to be done.
const PT_WANTS: [&str; 2] = [
    "preciso|precisava|preciso de|tenho que|tenho de|tinha que|tinha de|vou|quero|queria|gostaria de|favor|favor me|por favor|me|pode|pode me|\
     poderia|poderia me|voce pode|voce pode me|consegue|consegue me|conseguem|conseguem me|da pra|da pra me|da para|da para me|daria pra|daria pra me|\
     tem como|tem como me|teria como|teria como me|da pra voce|e pra|eh pra|pra eu|para eu|pra|para|ficou de|fiquei de|podes|podes me|podias|podia|podia me",
    "mandar|enviar|passar|apresentar|mostrar|entregar|encaminhar|informar|dizer|falar|ver|saber|receber|puxar|levantar|tirar|fechar|repassar|\
     reportar|conferir|consultar|declarar|lancar na planilha|colocar na planilha|por na planilha|botar na planilha|olhar|ter|pegar|buscar|descobrir|\
     acompanhar|checar|visualizar|listar|calcular|comparar|analisar|entender|detalhar",
];
/// What the figures are for: "pra fechar o balanço".
const PT_WORK: [&str; 2] = [
    "fechar|fazer|montar|preparar|completar|terminar|preencher|conferir|bater|declarar|apurar|calcular|pagar|entregar|apresentar|colocar no|por no|botar no",
    "o balanco|balanco|o balancete|o relatorio|meu relatorio|a planilha|minha planilha|a apresentacao|a declaracao|a contabilidade|o imposto de renda|\
     o imposto|os impostos|o dre|a dre|o fechamento|o caixa|o livro caixa|as contas|a apuracao|o simples|o das|a reuniao|o slide|os slides|o pitch|\
     o orcamento|o planejamento",
];
const PT_WHERE: [&str; 2] = [
    "onde|onde eu|onde que eu|onde e que eu|onde e que|onde posso|onde eu posso|onde consigo|onde eu consigo|onde da pra|onde da para|por onde|em que lugar|\
     aonde|aonde eu|como|como eu|como e que eu|como que eu|como posso|como eu posso|como consigo|como eu consigo|como da pra|como faco pra|como faco para|\
     como eu faco pra|como eu faco para|como e que eu faco pra|como fazer pra|como fazer para",
    "vejo|ver|acho|achar|encontro|encontrar|consulto|consultar|confiro|conferir|olho|olhar|acompanho|acompanhar|descubro|descobrir|sei|saber|\
     fico sabendo|checo|checar|visualizo|visualizar|tiro|pego|puxo",
];

const EN_ASKS: &str = "wants|needs|asks|asked|asks for|asked for|asked me for|is asking|is asking for|is asking me for|wants to know|needs to know|wants to see|\
     would like|would like to know|keeps asking|is waiting for|wants me to report|asked me|asked about|is asking about|asks me";
const ES_ASKS: &str = "pide|me pide|nos pide|pidio|me pidio|esta pidiendo|me esta pidiendo|quiere|quiere saber|quiere ver|necesita|necesita saber|pregunta|\
     me pregunta|pregunto|me pregunto|quieren|quieren saber|quieren ver|piden|me piden|necesitan|preguntan|solicita|solicito|requiere|anda pidiendo";
const PT_ASKS: &str = "pede|me pede|nos pede|pediu|me pediu|esta pedindo|ta pedindo|esta me pedindo|quer|quer saber|quer ver|precisa|precisa saber|precisa de|\
     pergunta|me pergunta|perguntou|me perguntou|querem|querem saber|querem ver|pedem|me pedem|precisam|perguntam|solicita|solicitou|precisa do|precisa da";

const EN_FOR: &str = "report|meeting|presentation|deck|slides|slide|spreadsheet|review|audit|records|pitch|summary email|planning|tax filing|tax return|files|newsletter draft";
const ES_FOR: &str = "informe|reunion|presentacion|planilla|hoja de calculo|auditoria|archivo|declaracion|diapositiva|diapositivas|junta|balance|reporte";
const PT_FOR: &str =
    "relatorio|reuniao|apresentacao|planilha|auditoria|arquivo|declaracao|slide|slides|balanco|reporte|conselho";

const EN: &str = "heya|hiya|howdy|greetings|good evening|good night|good day|good morning all|happy monday|hope you are well|hope you re well|hope all is well|\
     hope you are doing well|hope you re doing well|hope this finds you well|excuse me|sorry|sorry to bother you|quick one|real quick|really quick|\
     would you mind|do you mind|if you don t mind|if possible|if you can|if you could|if i may|when you can|when you get a chance|when you have a moment|\
     at your convenience|be so kind as to|be so kind|would you be so kind|refresh my memory|update me on|update us on|fill me in on|brief me on|\
     catch me up on|i m after|looking for|looking into|any idea|any idea of|got any idea|have any idea|have an idea|have any idea of|any clue|any chance|\
     got a sense of|a sense of|happen to know|do you happen to know|do we know|is it possible to|possible to|possible|i d love|would love|i would love|\
     i d love to|would love to|i d love to know|i d love to see|love to know|love to see|i d appreciate|i would appreciate|would appreciate|much appreciated|\
     a rundown of|rundown of|a rundown on|rundown on|rundown|run down of|a recap of|recap of|recap|the lowdown on|lowdown on|a readout of|readout|a read on|\
     an idea of|a feel for|a quick look at|quick look at|a look at|look at|a view of|the view of|a glance at|at a glance|a peek at|dive into|zoom in on|\
     talk to me about|talk me through|take me through|run me through|walk us through|tell me about|tell us about|let me know|let us know|let me have|let s have|\
     i m curious|curious about|curious to know|curious|i m wondering|just checking|checking in on|double check|double checking|trying to understand|trying to find out|\
     trying to work out|trying to figure out|trying to get|want to understand|to understand|understand|i m trying to|i m looking at|i am looking at|looking at|\
     i m preparing|i am preparing|preparing|putting together|working on|i m doing|i m writing|writing up|remind me of|remind us of|remind me what|remind me how|\
     many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|thanks in advance|thank you in advance|thx a lot|best regards|kind regards|\
     regards|best wishes|have a nice day|have a great day|gets|getting|gotten|send me|send over|send us|ping me|hit me with|shoot me|throw me|spit out|\
     in plain numbers|in numbers|off the top of your head|as far as you know|if you know|do you know|you know|do you have|have you got|tell me please|\
     again|once more|one more time|once again|for reference|fyi|in a nutshell|in short|in brief|briefly|to be exact|to be precise|precisely|so to speak|\
     honestly|seriously|obviously|anyway|alright|right|cool|great|perfect|nice|awesome|sweet|gotcha|yeah|yep|yes|yup|no worries|no rush|whenever you can|\
     all in all|in all|all told|all up|give or take|more or less|ish|around about|bottom line|long story short|what i need is|what i want is|what i want to know is|\
     all i need is|all i want is|the thing is|what about the|i forgot|i forget|i can t remember|can t remember|i don t remember|i lost track of|lost track of";

const ES: &str = "holis|holita|wenas|buenass|buena tarde|buena noche|muy buenas|muy buenos dias|feliz lunes|que tal todo|como estas|como esta usted|como va todo|\
     como andas|espero que estes bien|espero que este bien|espero que todo bien|espero que todo vaya bien|todo bien|disculpen|disculpame|perdona|perdone|perdon la molestia|disculpa la molestia|\
     muchas gracias|mil gracias|muchisimas gracias|gracias por todo|de antemano|un saludo|saludos cordiales|cordial saludo|un abrazo|tan amable|tan amable de|seria tan amable de|serias tan amable de|\
     serian tan amables de|la amabilidad|la amabilidad de|tendria la amabilidad de|tendrias la amabilidad de|si es posible|si fuera posible|es posible|seria posible|sera posible|si puedes|si podes|\
     si pueden|si puede|cuando puedas|cuando pueda|cuando puedan|una consultita|consultita|una preguntita|preguntita|una duda|tengo una duda|tengo una pregunta|tengo una consulta|te hago una pregunta|\
     te hago una consulta|idea de|tenes idea de|tienes idea de|tiene idea de|tenes idea|tienes idea|alguna idea|alguna idea de|una idea de|ni idea de|estoy armando|estoy haciendo|estoy preparando|estoy viendo|\
     estoy revisando|estoy por|estoy buscando|estoy queriendo saber|ando buscando|estamos armando|estamos haciendo|estamos preparando|necesito que|quiero que|quisiera que|me gustaria que|queria que|\
     hace falta saber|me hace falta|me falta saber|lo que necesito es|lo que quiero es|lo que quiero saber es|lo unico que quiero|me acuerdo|no me acuerdo|no recuerdo|se me olvido|me olvide|dejame ver|dejame saber|\
     dejame|vamos a ver|veamos|a ver si|haber|aver|te molesto con|te molesto|una ultima cosa|otra cosa|otra pregunta|otra vez|de nuevo|nuevamente|una vez mas|en resumen|resumiendo|en pocas palabras|\
     en numeros|en concreto|para ser exactos|exactos|precisamente|justo|en fin|en definitiva|al final de cuentas|a fin de cuentas|vale|genial|perfecto|buenisimo|excelente|barbaro|joya|bien|muy bien|si|claro|okey|oki|\
     bro|compa|crack|capo|maestro|colega|querido|querida|parce|wey|guey|guapo|guapa|linda|lindo|profe|don|dona|senor|senora|senorita|mijo|pana|causa mia|tio|tia|\
     me explicas|explicame cuanto|mandame|mandanos|me mandas|me mandan|me envias|me envian|me pasas|me pasan|me puedes pasar|me podes pasar|me podrias pasar|tirame|largame|cantame|soltame|\
     un vistazo a|un vistazo|dar un vistazo a|echar un vistazo a|una mirada a|un panorama de|un recuento de|recuento de|recuento|un repaso de|repaso|conteo de|conteo|el conteo de|a cuanto fue|cuanto seria|\
     pa saber|pa ver|digas|diga|digan|me digas|me diga|pases|pase|pasen|compartas|comparta|compartan|comparte|muestres|muestren|mandes|envies|envie|indiques|indique|indica|indicas|facilites|des|recuerda|recorda|ayuda|ayudas|necesito|necesitaria|podras|podra|podran|seras|tendras|estoy|ando|puedo|podemos|sabes|pido|pide|pides|compartes|facilitas|brindas|consultame|para saber|para ver|para conocer|solo para saber|por curiosidad|curiosidad|me entro la curiosidad|sabes|sabras|sabe|sabemos|se sabe|tendras|tendran|tendra|habra forma de|puede ser";

const PT: &str = "oiee|oie|oii|ola ola|opaa|e ai|eai|fala ai|fala|salve|bom diaa|muito bom dia|boa|boas tardes|feliz segunda|como vai voce|como voce esta|espero que esteja bem|espero que esteja tudo bem|tudo certo|tudo joia|\
     tudo bom|com licenca|licenca|desculpa incomodar|desculpe incomodar|desculpa o incomodo|perdao|muito obrigado|muito obrigada|obrigado desde ja|obrigada desde ja|desde ja obrigado|desde ja obrigada|agradeco|agradeco desde ja|grato|grata|\
     um abraco|abracos|atenciosamente|att|por gentileza|a gentileza de|faria a gentileza de|teria a gentileza de|teria como|tem como|teria jeito de|tem jeito de|da pra|da para|daria pra|daria para|seria possivel|e possivel|se possivel|\
     se for possivel|se puder|se der|quando puder|quando der|uma duvidinha|duvidinha|uma perguntinha|perguntinha|tenho uma duvida|tenho uma pergunta|to com uma duvida|ideia de|tem ideia de|tem ideia|voce tem ideia de|alguma ideia|alguma ideia de|\
     uma ideia de|tem nocao de|nocao de|to fazendo|estou fazendo|to montando|estou montando|to preparando|estou preparando|to vendo|estou vendo|estou precisando|to precisando|estou precisando de|to precisando de|to querendo saber|\
     estou querendo saber|estamos fazendo|estamos montando|preciso que|quero que|queria que|gostaria que|gostaria que voce|preciso que voce|queria que voce|o que preciso e|o que eu quero e|o que eu quero saber e|so queria saber|\
     nao lembro|nao me lembro|esqueci|deixa eu ver|deixa ver|deixe me ver|deixa|vamos ver|vejamos|ve se|outra coisa|outra pergunta|de novo|novamente|outra vez|mais uma vez|em resumo|resumindo|resumidamente|em poucas palavras|em numeros|\
     para ser exato|exato|exatos|certinho|direitinho|precisamente|enfim|no fim das contas|afinal|afinal de contas|legal|otimo|perfeito|show|joia|maravilha|massa|top demais|sim|claro|certo|okay|fechou entao|entao|bele|\
     irmao|parceiro|parca|brother|chefia|campeao de bola|querido|querida|lindo|linda|moco|moca|senhor|senhora|doutor|seu|dona maria|minha filha|bicho|meu bem|galerinha|povo|\
     me explica quanto|manda ai|me manda ai|manda pra mim|manda para mim|me manda|me mande|passa ai|me passa ai|passa pra mim|joga ai|solta ai|bota ai|poe ai|uma olhada em|uma olhada nas|uma olhada nos|uma olhada no|uma olhada na|\
     dar uma olhada em|da uma olhada em|da uma olhada|um panorama de|uma contagem de|um levantamento de|um apanhado de|apanhado|informe|informa|informem|digam|compartilha|compartilhe|compartilhem|repassa|repasse|envie|envia pra mim|lembra|lembre|ajuda|ajude|passe|passem|indica|indique|fornece|forneca|verifica pra mim|consegue|consigo|posso|podemos|estou|estava|vou|preciso|precisaria|peco|pra saber|para saber|so pra saber|por curiosidade|curiosidade|sabe|sabe me dizer|voce sabe|voces sabem|sabemos|\
     sabe dizer|saberia dizer|saberia me dizer|consegue ver|consegue me dizer|consegue me mostrar|consegue mostrar|consegue|conseguem|por favorzinho|porfavorzinho|por obsequio|comigo|conosco|a gente|\
     de verdade|de fato|na real|realmente|pra valer|efetivamente|na pratica|ao certo|por alto|por cima|no duro|mesmo mesmo|ao longo da vida|durante a vida|no tempo de vida|\
     viraram|virou|viram|vira|muito|muita|muitos|muitas|bastante|me diz ai|diz ai|conta ai|me conta ai|me fala ai|fala pra mim|me fala uma coisa|me diz uma coisa|deixa eu te perguntar|\
     queria entender|quero entender|pra eu saber|pra eu ter ideia|so pra eu ter ideia|pra ter ideia|so por curiosidade|me tira uma duvida|tira uma duvida|tira uma duvida pra mim|\
     passa pra ca|manda pra ca|joga na tela|poe na tela|bota na tela|mostra na tela|na moral|na boa|tranquilo|fechou|suave|firmeza|bora|bora ver|vamo ver|vamos la|bora la|entao ta|e dai|\
     somando|somando tudo|juntando|juntando tudo|contando tudo|tudo junto|tudo somado|no geral|dando|cade|kd|cade o|cade a|cade os|cade as|\
     demonstrativo de|demonstrativo das|demonstrativo dos|extrato de|extrato das|extrato dos|posicao de|posicao das|posicao dos|consolidado de|consolidado das|consolidado dos|\
     numeros de|numeros das|numeros dos|numero das|numero dos|dados de|dados das|dados dos|quadro de|quadro das|retrato de|retrato das|apuracao de|apuracao das|apuracao dos|apurado de|\
     socorro|pelo amor de deus|pelamor|por caridade|por acaso|acaso|sera|alguem sabe|tu sabe|ce sabe|vc sabe|tu consegue|ce consegue|vc consegue|vc pode|ces|nois|oxe|oxente|uai|bah|guri|visse|\
     meu caro|minha cara|amigao|camarada|mestre|benzinho";

/// Every phrase, with its language.
pub(super) fn phrases() -> Vec<(Locale, String)> {
    let mut all = Vec::new();
    let all_of = [
        (
            Locale::En,
            EN,
            EN_VERBS,
            [
                "for|for a|for the|for my|for our|before|before the|before my|before our|before a|ahead of|ahead of the|a",
                EN_WHO,
                EN_ASKS,
                EN_FOR,
            ],
        ),
        (
            Locale::Es,
            ES,
            ES_VERBS,
            [
                "para|para un|para una|para el|para la|para mi|para los|pal|antes de|antes de la|antes de mi|antes del|antes de una|una|un",
                ES_WHO,
                ES_ASKS,
                ES_FOR,
            ],
        ),
        (
            Locale::Pt,
            PT,
            PT_VERBS,
            [
                "antes de|antes da|antes do|antes de uma|uma|um|para|pra|pro|para o|para a|para meu|pro meu|pra minha|pra uma|para uma|para um|pra um|prum|pruma",
                PT_WHO,
                PT_ASKS,
                PT_FOR,
            ],
        ),
    ];
    for [leads, verbs] in [PT_WANTS, PT_WHERE] {
        let both = list(leads).flat_map(|lead| list(verbs).map(move |verb| format!("{lead} {verb}")));
        all.extend(both.map(|phrase| (Locale::Pt, phrase)));
    }
    for to in list("para|pra|pro|p") {
        let done = list(PT_WORK[0]).flat_map(|done| list(PT_WORK[1]).map(move |what| format!("{to} {done} {what}")));
        all.extend(done.map(|phrase| (Locale::Pt, phrase)));
    }
    for (locale, plain, verbs, [to, who, asks, purposes]) in all_of {
        let mut add = |phrase: String| all.push((locale, phrase.trim().to_owned()));
        list(plain).for_each(|phrase| add(phrase.into()));
        for (roots, endings) in verbs {
            for root in list(roots) {
                endings.split('|').for_each(|ending| add(format!("{root}{ending}")));
            }
        }
        list(asks).filter(|phrase| phrase.contains(' ')).for_each(|phrase| add(phrase.into()));
        for someone in list(who) {
            list(asks).for_each(|asks| add(format!("{someone} {asks}")));
        }
        for (to, something) in list(to).flat_map(|to| list(who).chain(list(purposes)).map(move |what| (to, what))) {
            add(format!("{to} {something}"));
        }
    }
    all
}

fn list(phrases: &'static str) -> impl Iterator<Item = &'static str> {
    phrases.split('|').map(str::trim).filter(|phrase| !phrase.is_empty())
}
