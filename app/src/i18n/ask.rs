//! Ask and the playground.

texts! {
    /// Ask and the playground.
    Ask {
        title: "Ask", "Preguntar", "Perguntar";
        note: "Answers come from your data, not from a language model",
            "Las respuestas salen de tus datos, no de un modelo de lenguaje",
            "As respostas vêm dos seus dados, não de um modelo de linguagem";
        placeholder: "Ask about your business…", "Pregunta sobre tu negocio…", "Pergunte sobre o seu negócio…";
        label: "Question", "Pregunta", "Pergunta";
        send: "Ask", "Preguntar", "Perguntar";
        new: "New", "Nueva", "Nova";
        history: "History", "Historial", "Histórico";
        history_empty: "Questions of this session will be listed here.",
            "Aquí aparecerán las preguntas de esta sesión.", "As perguntas desta sessão aparecerão aqui.";
        start_title: "What would you like to know?", "¿Qué quieres saber?", "O que você quer saber?";
        start_text: "Ask in your own words: a number, a period, a breakdown, a ranking, a comparison.",
            "Pregunta con tus palabras: una cifra, un período, un desglose, un ranking, una comparación.",
            "Pergunte com suas palavras: um número, um período, uma divisão, um ranking, uma comparação.";
        understood: "Understood", "Entendí", "Entendi";
        assumed: "Assumed", "Supuesto", "Assumido";
        metric: "Metric", "Métrica", "Métrica";
        dimension: "By", "Por", "Por";
        period: "Period", "Período", "Período";
        filter: "Only", "Solo", "Só";
        compare: "Compared", "Comparado", "Comparado";
        grain: "Per", "Por", "Por";
        order: "Order", "Orden", "Ordem";
        limit: "Rows", "Filas", "Linhas";
        choose: "Which one do you mean?", "¿Cuál quieres decir?", "Qual deles você quer dizer?";
        refused_next: "This I can answer:", "Esto sí puedo responder:", "Isto eu posso responder:";
        follow_ups: "Ask next", "Pregunta después", "Pergunte em seguida";
        as_of: "today taken as {day}, the newest day with data", "hoy tomado como {day}, el último día con datos",
            "hoje tomado como {day}, o último dia com dados";
        took: "{ms} ms", "{ms} ms", "{ms} ms";
        q1: "How much did we sell last month?", "¿Cuánto vendimos el mes pasado?", "Quanto vendemos no mês passado?";
        q2: "Top 5 products this year", "Top 5 productos este año", "Top 5 produtos este ano";
        q3: "Revenue by channel last month", "Ingresos por canal el mes pasado", "Receita por canal no mês passado";
        q4: "Average order value by month this year", "Ticket promedio por mes este año", "Ticket médio por mês este ano";
        q5: "New customers this month vs last month", "Clientes nuevos este mes vs el mes pasado",
            "Novos clientes este mês vs mês passado";
        q6: "Best month ever", "El mejor mes de la historia", "Melhor mês de todos";
        demo_title: "Playground", "Área de pruebas", "Área de testes";
        demo_note: "Demo data", "Datos de ejemplo", "Dados de exemplo";
        demo_text: "This is a made-up shop with three years of orders. Ask it anything; nothing here is real, and nothing you type is kept.",
            "Es una tienda inventada con tres años de pedidos. Pregunta lo que quieras; nada aquí es real y nada de lo que escribes se guarda.",
            "É uma loja inventada com três anos de pedidos. Pergunte o que quiser; nada aqui é real e nada do que você digita é guardado.";
        demo_missing_title: "The demo shop isn't here yet", "La tienda de ejemplo aún no está", "A loja de exemplo ainda não está aqui";
        demo_missing_text: "Whoever runs this server can bring it in with one command; it takes a few seconds:",
            "Quien administra este servidor puede traerla con un comando; tarda unos segundos:",
            "Quem administra este servidor pode trazê-la com um comando; leva alguns segundos:";
        demo_signup: "Use it with your own shop", "Úsalo con tu propia tienda", "Use com a sua própria loja";
    }
}
