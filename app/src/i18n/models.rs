//! The language models of a workspace.

texts! {
    /// The language models of a workspace.
    Models {
        title: "Language model", "Modelo de lenguaje", "Modelo de linguagem";
        text: "Questions are read by a grammar on this server. Where it is not sure, a language model of your choice may be asked to read them. It makes a query, which is checked and shown like any other; the numbers always come from your data.",
            "Una gramática en este servidor lee las preguntas. Cuando no está segura, se le puede pedir a un modelo de lenguaje de tu elección que las lea. El modelo hace una consulta, que se revisa y se muestra como cualquier otra; los números siempre salen de tus datos.",
            "Uma gramática neste servidor lê as perguntas. Quando ela não tem certeza, um modelo de linguagem à sua escolha pode ser consultado para lê-las. Ele faz uma consulta, que é conferida e mostrada como qualquer outra; os números sempre vêm dos seus dados.";
        enabled: "Ask a language model when the grammar is not sure", "Preguntar a un modelo de lenguaje cuando la gramática no esté segura",
            "Consultar um modelo de linguagem quando a gramática não tiver certeza";
        enabled_text: "Sent to the provider: the question, the list of metrics and dimensions, today's date, and the query it goes on from. Never rows, customers or totals.",
            "Se envía al proveedor: la pregunta, la lista de métricas y dimensiones, la fecha de hoy y la consulta de la que sigue. Nunca filas, clientes ni totales.",
            "Vai para o provedor: a pergunta, a lista de métricas e dimensões, a data de hoje e a consulta da qual ela continua. Nunca linhas, clientes ou totais.";
        share: "Tell it names that stand in the data", "Decirle nombres que están en los datos", "Informar nomes que estão nos dados";
        share_text: "Names of products, categories, places, channels, campaigns and plans, so that it finds those that are meant.",
            "Nombres de productos, categorías, lugares, canales, campañas y planes, para que encuentre los que se quieren decir.",
            "Nomes de produtos, categorias, lugares, canais, campanhas e planos, para que encontre os que se quer dizer.";
        cap: "At most so many US dollars a month", "Como máximo tantos dólares al mes", "No máximo tantos dólares por mês";
        cap_hint: "When it is reached, only the grammar answers until the next month.", "Al alcanzarlo, solo responde la gramática hasta el mes siguiente.",
            "Quando for atingido, só a gramática responde até o mês seguinte.";
        providers: "Providers", "Proveedores", "Provedores";
        providers_text: "Asked from the top; the next one is asked where one fails or is too slow.",
            "Se pregunta desde arriba; si uno falla o tarda demasiado, se pregunta al siguiente.",
            "São consultados de cima para baixo; se um falha ou demora demais, consulta-se o próximo.";
        none: "Nobody is asked yet. Add a provider to begin.", "Aún no se pregunta a nadie. Agrega un proveedor para empezar.",
            "Ninguém é consultado ainda. Adicione um provedor para começar.";
        add: "Add a provider", "Agregar un proveedor", "Adicionar um provedor";
        edit_title: "Change {model}", "Cambiar {model}", "Alterar {model}";
        protocol: "Provider", "Proveedor", "Provedor";
        openai: "OpenAI", "OpenAI", "OpenAI";
        anthropic: "Anthropic", "Anthropic", "Anthropic";
        gemini: "Google Gemini", "Google Gemini", "Google Gemini";
        compatible: "Local or other server (OpenAI-compatible)", "Servidor local u otro (compatible con OpenAI)", "Servidor local ou outro (compatível com OpenAI)";
        model: "Model", "Modelo", "Modelo";
        model_hint: "Its name as the provider writes it.", "Su nombre como lo escribe el proveedor.", "O nome como o provedor o escreve.";
        address: "Address", "Dirección", "Endereço";
        address_hint: "Empty for the provider's own. A local or other server needs one.", "Vacía para la del propio proveedor. Un servidor local u otro necesita una.",
            "Vazio para o do próprio provedor. Um servidor local ou outro precisa de um.";
        key: "Key", "Clave", "Chave";
        key_hint: "It is encrypted and never shown again.", "Se cifra y no se vuelve a mostrar.", "É criptografada e não é mostrada de novo.";
        key_stays: "Empty keeps the one that is there ({key}).", "Vacía conserva la que está ({key}).", "Vazia mantém a que está ({key}).";
        key_ends: "key …{end}", "clave …{end}", "chave …{end}";
        key_none: "no key", "sin clave", "sem chave";
        price_read: "Dollars for a million tokens read", "Dólares por millón de tokens leídos", "Dólares por milhão de tokens lidos";
        price_written: "Dollars for a million tokens written", "Dólares por millón de tokens escritos", "Dólares por milhão de tokens escritos";
        price_hint: "Empty where the price is known; a local server costs nothing.", "Vacío si el precio se conoce; un servidor local no cuesta nada.",
            "Vazio se o preço é conhecido; um servidor local não custa nada.";
        prices: "${read} / ${written} a million tokens", "${read} / ${written} por millón de tokens", "${read} / ${written} por milhão de tokens";
        save: "Save provider", "Guardar proveedor", "Salvar provedor";
        other: "Add another", "Agregar otro", "Adicionar outro";
        test: "Test", "Probar", "Testar";
        test_name: "Test {model}", "Probar {model}", "Testar {model}";
        testing: "Asking…", "Preguntando…", "Consultando…";
        ready: "Answers in {ms} ms.", "Responde en {ms} ms.", "Responde em {ms} ms.";
        shapeless: "It answers, but not in the form that is needed: choose a model that can give structured output.",
            "Responde, pero no en la forma que hace falta: elige un modelo que dé salida estructurada.",
            "Responde, mas não na forma necessária: escolha um modelo que dê saída estruturada.";
        key_lost: "Its key can't be read on this server any more. Enter it again.", "Su clave ya no se puede leer en este servidor. Escríbela de nuevo.",
            "A chave não pode mais ser lida neste servidor. Digite-a de novo.";
        timed_out: "It did not answer in time.", "No respondió a tiempo.", "Não respondeu a tempo.";
        rate_limited: "It asks for fewer requests. Try again in a while.", "Pide menos solicitudes. Inténtalo en un rato.", "Pede menos solicitações. Tente daqui a pouco.";
        unauthorised: "It does not accept the key.", "No acepta la clave.", "Não aceita a chave.";
        not_found: "It does not know the model, or nothing is at that address.", "No conoce el modelo, o no hay nada en esa dirección.",
            "Não conhece o modelo, ou não há nada nesse endereço.";
        rejected: "It does not accept the request. The model may not give structured output.", "No acepta la solicitud. Puede que el modelo no dé salida estructurada.",
            "Não aceita a solicitação. Talvez o modelo não dê saída estruturada.";
        failing: "It has a failure of its own. Try again in a while.", "Tiene una falla propia. Inténtalo en un rato.", "Está com uma falha própria. Tente daqui a pouco.";
        unreachable: "It can't be reached. Check the address.", "No se puede llegar a él. Revisa la dirección.", "Não dá para chegar até ele. Confira o endereço.";
        blocked: "Requests to that address are not allowed on this server. Whoever runs it can allow it with BOS_EGRESS_ALLOW.",
            "Este servidor no permite solicitudes a esa dirección. Quien lo opera puede permitirlo con BOS_EGRESS_ALLOW.",
            "Este servidor não permite solicitações a esse endereço. Quem o opera pode permitir com BOS_EGRESS_ALLOW.";
        unreadable: "Its answer can't be read.", "Su respuesta no se puede leer.", "A resposta não pode ser lida.";
        up: "Ask {model} earlier", "Preguntar antes a {model}", "Consultar {model} antes";
        down: "Ask {model} later", "Preguntar después a {model}", "Consultar {model} depois";
        edit: "Change", "Cambiar", "Alterar";
        remove: "Remove", "Quitar", "Remover";
        remove_name: "Remove {model}", "Quitar {model}", "Remover {model}";
        remove_text: "{model} is asked no more, and its key is forgotten.", "Ya no se preguntará a {model} y se olvidará su clave.",
            "{model} não será mais consultado e a chave será esquecida.";
        usage: "This month", "Este mes", "Este mês";
        usage_text: "When, by whom and how it ended is kept; never what was asked or answered.", "Se guarda cuándo, por quién y cómo terminó; nunca lo que se preguntó o respondió.",
            "Fica guardado quando, por quem e como terminou; nunca o que foi perguntado ou respondido.";
        requests: "Requests", "Solicitudes", "Solicitações";
        tokens: "Tokens read / written", "Tokens leídos / escritos", "Tokens lidos / escritos";
        spent: "Spent of ${cap}", "Gastado de ${cap}", "Gasto de ${cap}";
        no_calls: "Nothing was asked yet.", "Aún no se preguntó nada.", "Nada foi consultado ainda.";
        latest: "Latest requests", "Últimas solicitudes", "Últimas solicitações";
        when: "When", "Cuándo", "Quando";
        who: "Who", "Quién", "Quem";
        outcome: "Outcome", "Resultado", "Resultado";
        cost: "Cost", "Costo", "Custo";
        took: "Took", "Tardó", "Levou";
        outcome_understood: "understood", "entendida", "entendida";
        outcome_declined: "not a query", "no es una consulta", "não é uma consulta";
        outcome_unusable: "not usable", "no utilizable", "não utilizável";
        outcome_answered: "test passed", "prueba superada", "teste aprovado";
        outcome_open: "broken off", "interrumpida", "interrompida";
        outcome_timed_out: "too slow", "demasiado lenta", "lenta demais";
        outcome_rate_limited: "told to wait", "pidió esperar", "pediu para esperar";
        outcome_unauthorised: "key refused", "clave rechazada", "chave recusada";
        outcome_failed: "failed", "falló", "falhou";
    }
}
