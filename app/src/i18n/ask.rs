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
        history_empty: "Your conversations will be listed here.",
            "Aquí aparecerán tus conversaciones.", "Suas conversas aparecerão aqui.";
        history_search: "Search conversations", "Buscar conversaciones", "Buscar conversas";
        history_none: "No conversation has these words.", "Ninguna conversación tiene esas palabras.",
            "Nenhuma conversa tem essas palavras.";
        forget: "Delete", "Eliminar", "Excluir";
        forget_text: "Delete the conversation “{title}” with all its questions? This can't be undone.",
            "¿Eliminar la conversación «{title}» con todas sus preguntas? No se puede deshacer.",
            "Excluir a conversa “{title}” com todas as suas perguntas? Não é possível desfazer.";
        forget_all: "Delete all conversations", "Eliminar todas las conversaciones", "Excluir todas as conversas";
        forget_all_text: "Delete all your conversations in this workspace? This can't be undone.",
            "¿Eliminar todas tus conversaciones en este espacio? No se puede deshacer.",
            "Excluir todas as suas conversas neste espaço? Não é possível desfazer.";
        go_on: "Go on: “by country?”, “and last year?”…", "Sigue: «¿por país?», «¿y el año pasado?»…",
            "Continue: “por país?”, “e no ano passado?”…";
        explore: "Open in Explore", "Abrir en Explorar", "Abrir no Explorar";
        before: "Before", "Antes", "Antes";
        now: "Now", "Ahora", "Agora";
        part: "Part of the change", "Parte del cambio", "Parte da mudança";
        rest: "Rest", "Resto", "Resto";
        split: "Break down", "Desglosar", "Dividir";
        start_title: "What would you like to know?", "¿Qué quieres saber?", "O que você quer saber?";
        start_text: "Ask in your own words: a number, a period, a breakdown, a ranking, a comparison.",
            "Pregunta con tus palabras: una cifra, un período, un desglose, un ranking, una comparación.",
            "Pergunte com suas palavras: um número, um período, uma divisão, um ranking, uma comparação.";
        completions: "Suggestions", "Sugerencias", "Sugestões";
        completions_one: "1 suggestion", "1 sugerencia", "1 sugestão";
        completions_count: "{count} suggestions", "{count} sugerencias", "{count} sugestões";
        kind_dimension: "Breakdown", "Desglose", "Divisão";
        kind_value: "Value", "Valor", "Valor";
        teaches: "Teaches", "Enseña", "Ensina";
        remember: "Remember", "Recordar", "Lembrar";
        remember_text: "Remember for everyone in this workspace: “{word}” means “{label}”?",
            "¿Recordar para todos en este espacio que «{word}» significa «{label}»?",
            "Lembrar para todos neste espaço: “{word}” significa “{label}”?";
        remember_viewer: "“{word}” would mean “{label}”. Someone who may edit can teach it.",
            "«{word}» significaría «{label}». Puede enseñarlo alguien con permiso de edición.",
            "“{word}” significaria “{label}”. Quem pode editar pode ensinar.";
        remembered: "From now on “{word}” means “{label}” in this workspace.",
            "A partir de ahora «{word}» significa «{label}» en este espacio.",
            "De agora em diante “{word}” significa “{label}” neste espaço.";
        remembered_where: "All words", "Todas las palabras", "Todas as palavras";
        copy_text: "Copy text", "Copiar texto", "Copiar texto";
        copy_link: "Copy link", "Copiar enlace", "Copiar link";
        copied: "Copied", "Copiado", "Copiado";
        save: "Save", "Guardar", "Salvar";
        saved: "Saved. It is listed in Explore under “Saved”.", "Guardada. Está en Explorar, en «Guardadas».",
            "Salva. Está no Explorar, em “Salvas”.";
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
        s1: "What is our MRR?", "¿Cuál es nuestro MRR?", "Qual é o nosso MRR?";
        s2: "MRR by plan", "MRR por plan", "MRR por plano";
        s3: "Churn rate by month this year", "Tasa de bajas por mes este año", "Taxa de churn por mês este ano";
        s4: "Net new MRR by month this year", "MRR neto nuevo por mes este año", "MRR líquido novo por mês este ano";
        s5: "New subscriptions this month vs last month", "Suscripciones nuevas este mes vs el mes pasado",
            "Novas assinaturas este mês vs mês passado";
        s6: "Active customers by country", "Clientes activos por país", "Clientes ativos por país";
        demo_shop: "Shop", "Tienda", "Loja";
        demo_saas: "Subscription business", "Negocio de suscripciones", "Negócio de assinaturas";
        demo_choice: "Demo business", "Negocio de ejemplo", "Negócio de exemplo";
        demo_title: "Playground", "Área de pruebas", "Área de testes";
        demo_note: "Demo data", "Datos de ejemplo", "Dados de exemplo";
        demo_text: "Made-up businesses with years of history. Ask them anything; nothing here is real, and nothing you type is kept.",
            "Negocios inventados con años de historia. Pregúntales lo que quieras; nada aquí es real y nada de lo que escribes se guarda.",
            "Negócios inventados com anos de história. Pergunte o que quiser; nada aqui é real e nada do que você digita é guardado.";
        demo_missing_title: "The demo businesses aren't here yet", "Los negocios de ejemplo aún no están", "Os negócios de exemplo ainda não estão aqui";
        demo_missing_text: "Whoever runs this server can bring them in with one command; it takes a few seconds:",
            "Quien administra este servidor puede traerlos con un comando; tarda unos segundos:",
            "Quem administra este servidor pode trazê-los com um comando; leva alguns segundos:";
        demo_signup: "Use it with your own shop", "Úsalo con tu propia tienda", "Use com a sua própria loja";
    }
}
