//! The sentences: English, Spanish, Portuguese. Longer patterns stand before those that they would match too.

/// `{}` stands for a value, in the same order in every language.
pub(super) const SENTENCES: &[[&str; 3]] = &[
    // Language models.
    [
        "'{}' is no amount in dollars: use 0.15, at most {}",
        "'{}' no es un importe en dólares: usa 0.15, como máximo {}",
        "'{}' não é um valor em dólares: use 0.15, no máximo {}",
    ],
    [
        "is not known for this model: enter dollars for a million tokens",
        "no se conoce para este modelo: escribe los dólares por millón de tokens",
        "não é conhecido para este modelo: digite os dólares por milhão de tokens",
    ],
    [
        "is empty: enter the server's address, like https://models.example.com/v1",
        "está vacía: escribe la dirección del servidor, como https://models.example.com/v1",
        "está vazio: digite o endereço do servidor, como https://models.example.com/v1",
    ],
    [
        "is too long: use at most 300 characters",
        "es demasiado larga: usa 300 caracteres como máximo",
        "é longo demais: use no máximo 300 caracteres",
    ],
    [
        "leads into the network of this server: whoever runs it can allow it with BOS_EGRESS_ALLOW=HOST:PORT",
        "lleva a la red de este servidor: quien lo opera puede permitirla con BOS_EGRESS_ALLOW=HOST:PORT",
        "leva à rede deste servidor: quem o opera pode permiti-lo com BOS_EGRESS_ALLOW=HOST:PORT",
    ],
    [
        "can't be used: it takes https://, and no user name, query or fragment",
        "no se puede usar: lleva https://, sin usuario, consulta ni fragmento",
        "não pode ser usado: leva https://, sem usuário, consulta nem fragmento",
    ],
    [
        "is empty: enter the model's name as its provider writes it",
        "está vacío: escribe el nombre del modelo como lo escribe su proveedor",
        "está vazio: digite o nome do modelo como o provedor o escreve",
    ],
    [
        "is no model's name: use letters, digits and - _ . : / @ +",
        "no es el nombre de un modelo: usa letras, dígitos y - _ . : / @ +",
        "não é o nome de um modelo: use letras, dígitos e - _ . : / @ +",
    ],
    [
        "is no key: it has blanks, or other than plain characters",
        "no es una clave: tiene espacios o caracteres que no son simples",
        "não é uma chave: tem espaços ou caracteres que não são simples",
    ],
    [
        "goes only to the address it was entered for: enter it again",
        "solo va a la dirección para la que se escribió: escríbela de nuevo",
        "só vai ao endereço para o qual foi digitada: digite-a de novo",
    ],
    [
        "is empty: this provider answers nobody without one",
        "está vacía: este proveedor no responde a nadie sin una",
        "está vazia: este provedor não responde a ninguém sem uma",
    ],
    [
        "a workspace has at most {} providers: remove one",
        "un espacio tiene {} proveedores como máximo: quita uno",
        "um espaço tem no máximo {} provedores: remova um",
    ],
    [
        "add a provider before turning it on",
        "agrega un proveedor antes de activarlo",
        "adicione um provedor antes de ativar",
    ],
    [
        "this month's cap is reached: raise it first",
        "se alcanzó el tope de este mes: súbelo primero",
        "o limite deste mês foi atingido: aumente-o antes",
    ],
    // Values of a row.
    ["is required", "es obligatorio", "é obrigatório"],
    [
        "has the control character {}: take it out",
        "tiene el carácter de control {}: quítalo",
        "tem o caractere de controle {}: retire-o",
    ],
    [
        "has {} characters: at most {} are kept",
        "tiene {} caracteres: se guardan {} como máximo",
        "tem {} caracteres: são guardados no máximo {}",
    ],
    [
        "has {} characters: use at most {}",
        "tiene {} caracteres: usa {} como máximo",
        "tem {} caracteres: use no máximo {}",
    ],
    [
        "has {} characters: use at least {}",
        "tiene {} caracteres: usa {} como mínimo",
        "tem {} caracteres: use no mínimo {}",
    ],
    [
        "is too large: at most {} digits before the point",
        "es demasiado grande: como máximo {} dígitos antes del punto",
        "é grande demais: no máximo {} dígitos antes do ponto",
    ],
    ["is too large: at most {}", "es demasiado grande: como máximo {}", "é grande demais: no máximo {}"],
    ["is too large: it goes from 0 to {}", "es demasiado grande: va de 0 a {}", "é grande demais: vai de 0 a {}"],
    [
        "is not an amount: write a point before the decimals and no thousands separators, like 1234.50",
        "no es un importe: escribe un punto antes de los decimales y ningún separador de miles, como 1234.50",
        "não é um valor: escreva um ponto antes das casas decimais e nenhum separador de milhar, como 1234.50",
    ],
    [
        "is not an amount: use digits with a point, like 1234.50",
        "no es un importe: usa dígitos con un punto, como 1234.50",
        "não é um valor: use dígitos com um ponto, como 1234.50",
    ],
    ["is not a whole number, like 3", "no es un número entero, como 3", "não é um número inteiro, como 3"],
    [
        "is not true or false",
        "no es verdadero ni falso: usa true o false",
        "não é verdadeiro nem falso: use true ou false",
    ],
    [
        "is not a currency code: use three letters, like USD",
        "no es un código de moneda: usa tres letras, como USD",
        "não é um código de moeda: use três letras, como USD",
    ],
    [
        "is not a number: use digits with a point, like 3.5",
        "no es un número: usa dígitos con un punto, como 3.5",
        "não é um número: use dígitos com um ponto, como 3.5",
    ],
    [
        "is not a percentage: use a number from 0 to 100, like 12.5",
        "no es un porcentaje: usa un número de 0 a 100, como 12.5",
        "não é uma porcentagem: use um número de 0 a 100, como 12.5",
    ],
    [
        "is not a number from 0 to {}: use digits with a point, like 0.5",
        "no es un número de 0 a {}: usa dígitos con un punto, como 0.5",
        "não é um número de 0 a {}: use dígitos com um ponto, como 0.5",
    ],
    [
        "is too long: at most 18 digits after the point",
        "es demasiado largo: como máximo 18 dígitos después del punto",
        "é longo demais: no máximo 18 dígitos depois do ponto",
    ],
    [
        "is not a date: use YYYY-MM-DD, from 1900 to 2199",
        "no es una fecha: usa AAAA-MM-DD, de 1900 a 2199",
        "não é uma data: use AAAA-MM-DD, de 1900 a 2199",
    ],
    [
        "is not a rate: use a number above 0 with a point, like 5.4321",
        "no es un tipo de cambio: usa un número mayor que 0 con un punto, como 5.4321",
        "não é uma taxa de câmbio: use um número maior que 0 com um ponto, como 5.4321",
    ],
    [
        "is too long a rate: at most 12 digits before the point and 18 after",
        "es un tipo de cambio demasiado largo: como máximo 12 dígitos antes del punto y 18 después",
        "é uma taxa longa demais: no máximo 12 dígitos antes do ponto e 18 depois",
    ],
    [
        "is not a time: use 2026-11-22T18:30:00Z, or 2026-11-22 18:30 in local time",
        "no es una hora: usa 2026-11-22T18:30:00Z, o 2026-11-22 18:30 en hora local",
        "não é um horário: use 2026-11-22T18:30:00Z, ou 2026-11-22 18:30 no horário local",
    ],
    [
        "is out of range: the years 1900 to 2199 are kept",
        "está fuera de rango: se aceptan los años 1900 a 2199",
        "está fora do intervalo: são aceitos os anos de 1900 a 2199",
    ],
    [
        "is out of range: it goes from {} to {}",
        "está fuera de rango: va de {} a {}",
        "está fora do intervalo: vai de {} a {}",
    ],
    ["is not one of {}", "no es uno de {}", "não é um de {}"],
    ["is below zero: it can't be", "es menor que cero: no puede serlo", "é menor que zero: não pode ser"],
    [
        "is not UTF-8 text, it looks like Latin-1 (ISO-8859-1 or Windows-1252): save the file as UTF-8",
        "no es texto UTF-8, parece Latin-1 (ISO-8859-1 o Windows-1252): guarda el archivo como UTF-8",
        "não é texto UTF-8, parece Latin-1 (ISO-8859-1 ou Windows-1252): salve o arquivo como UTF-8",
    ],
    ["times {} is too large", "por {} es demasiado grande", "vezes {} é grande demais"],
    [
        "is the base itself: a rate is between two currencies",
        "es la misma moneda base: un tipo de cambio es entre dos monedas",
        "é a própria moeda base: uma taxa é entre duas moedas",
    ],
    [
        "the row is longer than 1 MiB: is a quote left open?",
        "la fila tiene más de 1 MiB: ¿quedó una comilla sin cerrar?",
        "a linha tem mais de 1 MiB: ficou uma aspa aberta?",
    ],
    [
        "the row has {} fields, the header has {}",
        "la fila tiene {} campos, el encabezado tiene {}",
        "a linha tem {} campos, o cabeçalho tem {}",
    ],
    // Files.
    [
        "damaged: it can't be unpacked ({}); make the file again",
        "dañado: no se puede descomprimir ({}); vuelve a generar el archivo",
        "danificado: não pode ser descompactado ({}); gere o arquivo de novo",
    ],
    [
        "an Excel or zip file, not CSV: save it as CSV (UTF-8), or unpack it",
        "un archivo de Excel o zip, no CSV: guárdalo como CSV (UTF-8), o descomprímelo",
        "um arquivo do Excel ou zip, não CSV: salve como CSV (UTF-8), ou descompacte",
    ],
    ["UTF-16 text: save it as UTF-8", "texto UTF-16: guárdalo como UTF-8", "texto UTF-16: salve como UTF-8"],
    ["a PDF, not CSV", "un PDF, no un CSV", "um PDF, não um CSV"],
    [
        "not text: a CSV file in UTF-8 with a header row is needed",
        "no es texto: hace falta un archivo CSV en UTF-8 con una fila de encabezado",
        "não é texto: é preciso um arquivo CSV em UTF-8 com uma linha de cabeçalho",
    ],
    [
        "empty: a CSV file with a header row is needed",
        "vacío: hace falta un archivo CSV con una fila de encabezado",
        "vazio: é preciso um arquivo CSV com uma linha de cabeçalho",
    ],
    [
        "the header is longer than 1 MiB or 1024 columns: is this a CSV file?",
        "el encabezado tiene más de 1 MiB o de 1024 columnas: ¿es un archivo CSV?",
        "o cabeçalho tem mais de 1 MiB ou de 1024 colunas: isto é um arquivo CSV?",
    ],
    [
        "larger than {} MiB: split it, or gzip it",
        "de más de {} MiB: divídelo o comprímelo con gzip",
        "maior que {} MiB: divida ou compacte com gzip",
    ],
    [
        "A file may have at most {} MB. Split it, or gzip it.",
        "Un archivo puede tener {} MB como máximo. Divídelo o comprímelo con gzip.",
        "Um arquivo pode ter no máximo {} MB. Divida ou compacte com gzip.",
    ],
    ["The form is too large.", "El formulario es demasiado grande.", "O formulário é grande demais."],
    ["{} has no field '{}'", "{} no tiene el campo '{}'", "{} não tem o campo '{}'"],
    [
        "'{}' points to column {}, the file has {}",
        "'{}' apunta a la columna {}, el archivo tiene {}",
        "'{}' aponta para a coluna {}, o arquivo tem {}",
    ],
    [
        "required column '{}' is missing from the {} file: add it or map another to it (found: {})",
        "falta la columna obligatoria '{}' en el archivo {}: agrégala o asígnale otra (hay: {})",
        "falta a coluna obrigatória '{}' no arquivo {}: inclua ou associe outra a ela (há: {})",
    ],
    [
        "the program stopped in the middle of it; bring it in again, what is in already stays as it is",
        "el programa se detuvo a la mitad; vuelve a importarlo, lo que ya entró queda como está",
        "o programa parou no meio; importe de novo, o que já entrou fica como está",
    ],
    ["'{}' is not there", "'{}' no está", "'{}' não está lá"],
    ["{} is gone", "{} ya no está", "{} não está mais lá"],
    // Settings and people.
    [
        "has control characters: use letters, digits and signs",
        "tiene caracteres de control: usa letras, dígitos y signos",
        "tem caracteres de controle: use letras, dígitos e sinais",
    ],
    [
        "is empty: give the workspace a name",
        "está vacío: ponle un nombre al espacio",
        "está vazio: dê um nome ao espaço",
    ],
    ["is empty: give your name", "está vacío: escribe tu nombre", "está vazio: escreva seu nome"],
    [
        "is empty: say what the key is for",
        "está vacío: di para qué es la clave",
        "está vazio: diga para que serve a chave",
    ],
    [
        "'{}' is not known: use some of {}",
        "'{}' no se conoce: usa algunos de {}",
        "'{}' não é conhecido: use alguns de {}",
    ],
    ["'{}' is not known: use one of {}", "'{}' no se conoce: usa uno de {}", "'{}' não é conhecido: use um de {}"],
    ["'{}' is not known: use {}", "'{}' no se conoce: usa {}", "'{}' não é conhecido: use {}"],
    [
        "every address like '{}' is taken: choose another name",
        "todas las direcciones como '{}' están tomadas: elige otro nombre",
        "todos os endereços como '{}' estão em uso: escolha outro nome",
    ],
    ["'{}' already belongs to this workspace", "'{}' ya pertenece a este espacio", "'{}' já pertence a este espaço"],
    [
        "this is the last owner: make someone else an owner first",
        "es el último propietario: primero haz propietaria a otra persona",
        "é o último proprietário: antes torne outra pessoa proprietária",
    ],
    [
        "files are being brought in: change the time zone when the imports are done",
        "se están importando archivos: cambia la zona horaria cuando terminen",
        "há arquivos sendo importados: mude o fuso horário quando terminarem",
    ],
    [
        "another process loads the demo data",
        "otro proceso está cargando los datos de demostración",
        "outro processo está carregando os dados de demonstração",
    ],
    [
        "the workspace has data: demo data go into an empty one only",
        "el espacio tiene datos: los de demostración solo entran en uno vacío",
        "o espaço tem dados: os de demonstração só entram em um vazio",
    ],
    [
        "is the e-mail address: use something that others don't know",
        "es tu correo electrónico: usa algo que otros no sepan",
        "é o seu e-mail: use algo que os outros não saibam",
    ],
    [
        "is not your password: type the one you signed in with",
        "no es tu contraseña: escribe la que usas para entrar",
        "não é a sua senha: digite a que você usa para entrar",
    ],
    [
        "this link was used or is too old: ask for a new one",
        "este enlace ya se usó o es demasiado antiguo: pide otro",
        "este link já foi usado ou é antigo demais: peça outro",
    ],
    [
        "'{}' has no account: ask them to sign up first",
        "'{}' no tiene cuenta: pídele que se registre primero",
        "'{}' não tem conta: peça que se cadastre antes",
    ],
    [
        "no account can be made with this address: if it is yours, sign in or ask for a new password",
        "no se puede crear una cuenta con esta dirección: si es tuya, entra o pide una contraseña nueva",
        "não é possível criar uma conta com este endereço: se é seu, entre ou peça uma nova senha",
    ],
    // Questions and lists.
    [
        "it is empty: ask about the workspace's figures",
        "está vacía: pregunta por las cifras del espacio",
        "está vazia: pergunte sobre os números do espaço",
    ],
    [
        "it is too long: use at most {} characters",
        "es demasiado larga: usa {} caracteres como máximo",
        "é longa demais: use no máximo {} caracteres",
    ],
    [
        "'{}' has no list of values: use the period",
        "'{}' no tiene una lista de valores: usa el período",
        "'{}' não tem uma lista de valores: use o período",
    ],
    [
        "there is no dimension '{}': use {}",
        "no hay ninguna dimensión '{}': usa {}",
        "não há nenhuma dimensão '{}': use {}",
    ],
    // Boards outside.
    ["has {}: name 1 to {} sites", "tiene {}: nombra de 1 a {} sitios", "tem {}: nomeie de 1 a {} sites"],
    [
        "'{}' is nothing to filter by: use a dimension such as country",
        "'{}' no sirve para filtrar: usa una dimensión como country",
        "'{}' não serve para filtrar: use uma dimensão como country",
    ],
    ["'{}' needs 1 to {} values", "'{}' necesita de 1 a {} valores", "'{}' precisa de 1 a {} valores"],
    ["is {} s: use {} to {}", "es {} s: usa de {} a {}", "é {} s: use de {} a {}"],
    ["is {}: use 1 to {}", "es {}: usa de 1 a {}", "é {}: use de 1 a {}"],
    [
        "the board has no tile '{}': name one of its own",
        "el tablero no tiene la pieza '{}': nombra una suya",
        "o painel não tem o bloco '{}': nomeie um dele",
    ],
    [
        "has no number of its own: choose one that shows a metric",
        "no tiene un número propio: elige una que muestre una métrica",
        "não tem um número próprio: escolha um que mostre uma métrica",
    ],
    [
        "a workspace has at most {} embed tokens in force: revoke some",
        "un espacio tiene como máximo {} tokens de incrustación vigentes: revoca algunos",
        "um espaço tem no máximo {} tokens de incorporação em vigor: revogue alguns",
    ],
    [
        "a board has at most {} links: revoke one",
        "un tablero tiene como máximo {} enlaces: revoca uno",
        "um painel tem no máximo {} links: revogue um",
    ],
    [
        "the board is in the archive: restore it first",
        "el tablero está en el archivo: restáuralo primero",
        "o painel está no arquivo: restaure-o primeiro",
    ],
];
