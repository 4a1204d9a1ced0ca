//! Portuguese.

use super::{Adverbs, Role, Role::*};

pub(super) const ADVERBS: Adverbs = (
    "real|exata|aproximada|simples|basica|honesta|sincera|franca|clara|obvia|certa|segura|provavel|possivel|presumivel|aparente|suposta|\
     especifica|particular|pura|literal|pratica|virtual|tecnica|essencial|efetiva|absoluta|total|completa|plena|inteira|definitiva|ultima|final|\
     rapida|breve|imediata|amavel|gentil|cordial|atenciosa|infeliz|lamentavel|feliz|suma|extrema|tremenda|enorme|alta|global|\
     conjunta|pontual|geral|razoavel|realista|propria|correta|devida|precisa|concreta|justa|verdadeira|fundamental|principal|maior|\
     minima|evidente|notavel|especial|incrivel|logica|natural|urgente|oportuna|pessoal|resumida|acumulada|numerica|oficial|formal|\
     comercial|financeira|contabil|economica|seria|fiel|textual|veloz|triste|mera|relativa|eventual|pronta|exclusa|sumaria|grandiosa|detalhada",
    "mente",
);

pub(super) const WORDS: &str = "assim|sempre|quase|embora|talvez|entanto|entretanto|portanto|contudo|todavia|alias|demais|certeza|verdade|algum|alguma|\
     alguns|algumas|qualquer|quaisquer|certos|certas|tal|tais|super|tremendo|kkk|kkkk|kkkkk|rs|rsrs|rsrsrs|haha|hahaha|hehe|\
     deus|caramba|caraca|caralho|porra|merda|puxa|poxa|vixe|eita|opa|ufa|uau|ah|oh|eh|ei|hein|hem|hum|hmm|hmmm|ne|nee|tipo|\
     enfim|bora|vamo|olha|olhe|olhem|veja|vejam|repara|repare|gracas|obrigadao|obg|obgd|obgda|vlww|valeuu|brigadao|\
     agradeceria|agradeceriamos|agradecia|agradeciamos|agradecemos|agradecido|agradecida|agradecidos|agradecer|\
     agradecimento|gostava|gostavamos|gostariamos|adoraria|precisavamos|precisariamos|precisem|preciso|querendo|queriamos|\
     quis|quisesse|quiser|quiserem|desejo|desejamos|desejava|desejaria|necessitamos|necessitava|requeiro|solicito|\
     solicitamos|solicita|acredito|acreditamos|acho|achamos|penso|pensamos|creio|cremos|imagino|imaginamos|suponho|supomos|\
     espero|calculo|entendo|confio|assumo|desconfio|lembro|lembrei|noto|notamos|vejo|vemos|vimos|verificando|confirma|\
     confirme|confirmem|confirmar|confirmassem|confirmasse|indicassem|indicasse|indicarem|indiquem|indica|indique|\
     informassem|informasse|informarem|mostrassem|mostrasse|mostrarem|dissesse|dissessem|disser|disserem|enviassem|enviasse|\
     passassem|passasse|partilhar|partilhassem|partilhasse|partilhe|partilha|facultar|facultassem|faculte|disponibilizar|\
     disponibilizassem|disponibilize|especifica|especifique|especificar|resume|resuma|resumir|descreva|descreve|descrever|\
     mencione|menciona|cite|cita|enumere|enumera|imprima|imprime|totalizando|totalizar|totaliza|totalizam|somado|somados|\
     somada|somadas|somar|conjunto|conjunta|conjuntos|conjuntas|agregado|agregada|agregados|agregadas|combinado|combinada|\
     combinados|combinadas|consolidado|consolidada|consolidados|consolidadas|atingir|atinge|atingem|atingiram|alcancaram|\
     alcancar|obter|obteve|obtiveram|obtive|obtem|conseguir|conseguimos|conseguiram|consegue|conseguem|conseguirmos|rondou|\
     rondam|ronda|rondaram|marcou|marcaram|anotou|anotamos|anotaram|refletiu|refletem|reflete|apresentou|apresentaram|\
     apresentamos|apurou|apuraram|apuramos|apurado|apurada|apurados|apuradas|apurar|contabilizou|contabilizaram|\
     contabilizamos|contabilizado|contabilizada|contabilizados|contabilizadas|computou|computaram|computados|computadas|\
     bateu|bateram|batemos|bati|bate|batem|ficar|ficamos|fiquei|ficando|ficou|ficaram|situou|situam|situaram|girou|giraram|\
     gira|giram|girando|rodou|rodaram|rodando|pudesse|pudessem|puder|puderem|podermos|podiam|podiamos|poderiamos|poderiam|\
     possa|possam|possas|soubesse|souber|saibam|saibamos|saiba|sabem|sei|soube|dizia|diria|diriam|diriamos|falei|falou|\
     falaram|falamos|falando|direi|seja|sejam|fosse|fossem|estiver|estiverem|estivesse|tiver|tiverem|tivesse|tivessem|tenha|\
     tenham|tenhamos|hajam|haja|voces|ti|contigo|lhe|lhes|dele|dela|deles|delas|nele|nela|neles|nelas|isto|aquilo|nisto|\
     nisso|disto|disso|migo|amigos|amigas|parceria|mestra|patroa|chefinho|chefinha|chefao|doutora|dr|dra|engenheiro|\
     engenheira|sra|sr|menino|menina|minino|velho|velhinho|querid|amore|fofa|fofo|mana|manos|brow|bro|truta|malta|fixe|\
     porreiro|bacana";

pub(super) const PATTERNS: &[(Role, &[&str])] = &[
    (
        Filler,
        &[
            "{|eu|nos|a gente|lhe|vos|te} {agradecia|agradeceria|agradeceriamos|agradeciamos|agradeco|agradecemos|ficaria grato|ficaria grata|ficariamos gratos|ficava grato|ficava grata} {|muito|imenso|bastante|desde ja|antecipadamente} {|que|se|caso} {|me|nos} {|pudesse|pudessem|puderes|puder|puderem|pudesses} {|me|nos} {indicar|indicassem|indicasse|indicasses|dizer|dissessem|dissesse|informar|informassem|informasse|mostrar|mostrassem|mostrasse|passar|passassem|passasse|dar|dessem|desse|enviar|enviassem|enviasse|partilhar|partilhassem|compartilhar|compartilhassem|compartilhasse|ajudar|ajudassem|ajudasse|confirmar|confirmassem|confirmasse|facultar|facultassem|facultasse|disponibilizar|disponibilizassem|fornecer|fornecessem|fornecesse} {|me|nos}",
            "{seria|seriam|sera|e|fosse} {|muito|mais} {possivel|bom|util|importante|interessante|viavel} {|que|se} {|me|nos} {|indicar|dizer|dar|mostrar|saber|ver|conhecer|ter|obter|consultar|informar|me dizer|me mostrar|me dar|me passar|indicarem|dizerem|mostrarem|pudesse|pudessem}",
            "{fazia|fazias|faziam|faria|fariam|faca|fazer|teria|tinha|tenha|tem} {|me|nos} {|o|a|esse} {favor|gentileza|obsequio|bondade|fineza} {|de|em} {|me|nos} {|indicar|dizer|dar|mostrar|informar|passar|enviar|confirmar|ajudar}",
            "{eu|a gente|nos|} {|me|so|apenas} {imagino|suponho|penso|calculo|creio|acho|acredito|espero|assumo|desconfio|parece|lembro|disseram|falaram|contaram} {|que}",
            "{quero|queria|quis|gostaria|gostaria de|gostava de|gostavamos de|gostariamos de|preciso|precisava|precisamos|precisamos de|preciso de|desejo|desejaria|tenho que|tenho de|temos que|temos de|da pra|daria pra|convem|importa} {saber|ver|conhecer|ter|entender|rever|revisar|consultar|apurar|checar|verificar|confirmar|obter|tirar|calcular|analisar|informar|reportar|apresentar|declarar|olhar|comparar|perceber|dar uma olhada em|dar uma olhada no|dar uma olhada na} {|bem|ja|logo|rapido|um pouco}",
            "{o|a} que {|me|nos} {interessa|importa|falta|preocupa} {|saber|ver|conhecer|e|sao}",
            "{por|de} {pura|mera|simples} curiosidade",
            "{com|sem|de} {certeza|duvida|sombra de duvida|toda certeza|todo o respeito}",
            "{por|de} {exemplo|favor|favorzinho|gentileza|acaso|fim|sinal|fato|facto|resto|modo geral|forma geral|maneira geral|uma forma geral|uma maneira geral|uma vez|uma vez por todas|alguma forma|qualquer forma|qualquer jeito|qualquer modo}",
            "{a|em|no|na} {grosso modo|verdade|realidade|teoria|pratica|principio|essencia|sintese|suma|detalhe|numeros redondos|termos gerais|linhas gerais|termos absolutos|fim de contas|fim das contas|final das contas|cabo|total geral|somatorio|somatoria|agregado|conjunto}",
            "{grosso|tal} {modo|como}",
            "{entre|em|de|a} {todos|todas|tudo|ambos|ambas|os dois|as duas|os tres|as tres|total} {|eles|elas|juntos|juntas|somados|somadas}",
            "{tudo|todos|todas|os dois|as duas|ambos|ambas} {junto|juntos|juntas|incluido|somado|somados|somadas|contado|em um|em conjunto|combinado|combinados|combinadas}",
            "{de|em} {forma|maneira|modo|jeito} {conjunta|global|acumulada|geral|total|combinada|agregada|resumida|breve|rapida|clara|exata|precisa|simples}",
            "{se|me|nos|lhe} {situou|situaram|situa|situam|fixou|fixaram|ficou|ficaram|encontra|encontram|encontrava|cifrou|cifraram|registra|registrou|registaram|registou|regista|reflete|contabilizou|contabilizaram|concretizou|concretizaram|obteve|obtiveram|conseguiu|conseguiram} {|em|a}",
            "{acabou|acabaram|acaba|acabamos|terminou|terminaram|termina|terminamos|fechou|fecharam|fechamos|encerrou|encerraram|ficou|ficaram|foi|foram|anda|andam|vem|vai|vao} {sendo|ficando|dando|somando|em total|fechando em}",
            "{terminou|terminaram|fechou|fecharam|fechamos|encerrou|encerraram|encerramos|ficou|ficaram|ficamos|cravou|bateu|bateram|chegou|chegaram|parou|pararam|andou|andaram} {em|com|nos|na casa de|na casa dos|a}",
            "{para|pra} {|poder|eu|que eu|a gente|eu poder} {saber|ver|entender|rever|confirmar|perceber|ter uma ideia|ter ideia|ter nocao|ter certeza|ficar tranquilo|ficar tranquila|fechar o mes|fechar o ano|bater o caixa|bater as contas|registro|meu registro|meus registros|o meu registo|minha informacao|meu conhecimento|meu controle|nosso controle|controle}",
            "{que|como} {diabos|raios|diacho|caralhos}",
            "{ou|e} {algo assim|o que for|similar|coisa assim|coisa do tipo|por ai|assim}",
            "{uma|alguma|outra|so uma} {duvida|duvidinha|perguntinha|questao|questaozinha|consulta|consultinha|pergunta simples|pergunta boba|ultima duvida|coisinha|coisa} {|so|rapida|rapidinha}",
            "{bom|boa|otimo|otima|feliz|excelente|linda|lindo} {dia|tarde|noite|segunda|terca|quarta|quinta|sexta|semana|inicio de semana|trabalho|fim de semana} {|a todos|pra todos|para todos|pessoal|equipe|gente|time|malta}",
            "{espero|desejo|tomara} {|que} {|tudo|todos|te|se|o|a|lhe} {esteja|estejas|estejam|va|encontre|encontrem|siga|tenha|tenham} {|muito} {bem|otimo|otima|uma boa semana|um bom dia}",
            "{o|a|os|as|um|uma|nosso|nossa|meu|minha} {dado|dados|cifra|valor|valores|montante|total|acumulado|detalhe|resultado|consolidado} {exato|exata|exatos|preciso|precisa|concreto|concreta|pontual|real|reais|final|finais|oficial|oficiais|atualizado|atualizada|atualizados|global|consolidado|correto|correta|total|totais|geral|gerais|redondo|certo|certinho} {|de|do|da|dos|das}",
            "{se} {|nao} {|for|e|te|lhe|me|der|puder|quiser} {|possivel|incomodo|pedir muito|me engano|nao me engano|sabe|souber|tem|tiver|pode|puder|puderem|quiser|der|der jeito|nao for incomodo|nao incomodar|fosse possivel|pudesse|pudessem}",
        ],
    ),
    (
        Sold,
        &[
            "{quanta|que|a|} {grana|bufunfa|dinheirama|dinheiro} {|nos|me} {entrou|entra|caiu|chegou|ficou|deixou|deixaram|trouxe|trouxeram|pingou|rolou}",
            "{entrou|entra|entraram|entram|caiu|cairam|cai|pingou|pingaram|pinga} {no|na|em|nas|nos} {caixa|conta|contas|banco|bolso|gaveta|cofre|cofres}",
            "{nos|me|lhe} {entrou|entraram|rendeu|renderam|pingou|pingaram}",
        ],
    ),
    (
        Versus,
        &[
            "{em|por|na|se} {comparacao|contraposicao|contraste|comparamos|comparado|comparada|comparados|comparadas|comparar|confronto|oposicao} {com|a|ao|aos|as|contra|frente a|frente ao|de} {|o|os}",
            "{face|frente|perante|relativamente|comparativamente|em relacao|em face|com relacao|em comparacao|no confronto} {a|ao|aos|as|com|com o|com a|do|da} {|que foi|que houve|que vendemos em|que tivemos em}",
            "{do que|que} {em|no|na|nos|nas}",
        ],
    ),
];
