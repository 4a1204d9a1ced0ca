//! The landing page.

texts! {
    /// The landing page.
    Landing {
        title: "Ask your shop how it is doing", "Pregúntale a tu tienda cómo va", "Pergunte à sua loja como ela vai";
        lead: "Bring in the files of your shop and get an overview that adds up, and answers to questions in plain words. On your own machine, in English, Spanish and Portuguese.",
            "Trae los archivos de tu tienda y obtén un resumen que cuadra y respuestas a preguntas en tus palabras. En tu propia máquina, en español, inglés y portugués.",
            "Traga os arquivos da sua loja e tenha uma visão geral que fecha e respostas a perguntas nas suas palavras. Na sua própria máquina, em português, inglês e espanhol.";
        try_it: "Ask the demo shop", "Pregúntale a la tienda de demostración", "Pergunte à loja de demonstração";
        try_note: "No account needed.", "Sin cuenta.", "Sem conta.";
        questions_title: "Try a question", "Prueba una pregunta", "Experimente uma pergunta";
        question_1: "revenue last month by channel", "ingresos del mes pasado por canal", "receita do mês passado por canal";
        question_2: "top 5 products this year", "los 5 productos más vendidos este año", "os 5 produtos mais vendidos este ano";
        question_3: "average order value compared with last year", "ticket medio comparado con el año pasado", "ticket médio comparado com o ano passado";
        question_4: "new customers by country", "clientes nuevos por país", "novos clientes por país";
        ask_label: "Your question", "Tu pregunta", "Sua pergunta";
        same_title: "One number, everywhere", "Un solo número, en todas partes", "Um só número, em todo lugar";
        same_text: "A tile, an answer and the API take the same path from the question to the data, so they can't disagree. Every figure says what it means.",
            "Una tarjeta, una respuesta y la API siguen el mismo camino de la pregunta a los datos, así que no pueden contradecirse. Cada cifra dice qué significa.",
            "Um quadro, uma resposta e a API seguem o mesmo caminho da pergunta aos dados, então não podem discordar. Cada número diz o que significa.";
        exact_title: "Exact to the cent", "Exacto al centavo", "Exato até o centavo";
        exact_text: "Money is counted in whole cents and never rounded on the way. Rows that don't fit are listed with the reason, never dropped in silence.",
            "El dinero se cuenta en centavos enteros y nunca se redondea por el camino. Las filas que no encajan se listan con su motivo; nunca se pierden en silencio.",
            "O dinheiro é contado em centavos inteiros e nunca arredondado no caminho. Linhas que não servem são listadas com o motivo; nunca somem em silêncio.";
        plain_title: "A grammar, not a guess", "Una gramática, no una conjetura", "Uma gramática, não um palpite";
        plain_text: "Questions are read by rules. The same question on the same data gets the same answer, you see what was understood, and what it can't answer it says.",
            "Las preguntas se leen con reglas. La misma pregunta sobre los mismos datos recibe la misma respuesta, ves qué se entendió y dice lo que no puede responder.",
            "As perguntas são lidas por regras. A mesma pergunta sobre os mesmos dados recebe a mesma resposta, você vê o que foi entendido e ele diz o que não sabe responder.";
        yours_title: "Yours", "Tuyo", "Seu";
        yours_text: "One program and one file, on your machine. Nothing is sent to anyone. Open source under Apache-2.0, with PostgreSQL when it grows.",
            "Un programa y un archivo, en tu máquina. No se envía nada a nadie. Código abierto con licencia Apache-2.0, y PostgreSQL cuando crezca.",
            "Um programa e um arquivo, na sua máquina. Nada é enviado a ninguém. Código aberto sob Apache-2.0, e PostgreSQL quando crescer.";
        how_title: "From files to answers", "De los archivos a las respuestas", "Dos arquivos às respostas";
        how_1: "Export CSV files from your shop", "Exporta archivos CSV de tu tienda", "Exporte arquivos CSV da sua loja";
        how_1_text: "Orders, order items, customers, products, refunds. Headers of common exports are recognised.",
            "Pedidos, artículos, clientes, productos, reembolsos. Se reconocen los encabezados de las exportaciones comunes.",
            "Pedidos, itens, clientes, produtos, reembolsos. Os cabeçalhos das exportações comuns são reconhecidos.";
        how_2: "Look at the overview", "Mira el resumen", "Veja a visão geral";
        how_2_text: "Revenue, orders, customers, products and channels, compared like for like with the period before or the year before.",
            "Ingresos, pedidos, clientes, productos y canales, comparados de igual a igual con el periodo o el año anterior.",
            "Receita, pedidos, clientes, produtos e canais, comparados de igual para igual com o período ou o ano anterior.";
        how_3: "Ask", "Pregunta", "Pergunte";
        how_3_text: "A sentence, the number, a chart and the table behind it.",
            "Una frase, el número, un gráfico y la tabla que hay detrás.",
            "Uma frase, o número, um gráfico e a tabela por trás dele.";
        start: "Start with your own files", "Empieza con tus archivos", "Comece com seus arquivos";
    }
}
