//! The command palette and the sheet of shortcuts.

texts! {
    /// The command palette and the sheet of shortcuts.
    Palette {
        title: "Command palette", "Paleta de comandos", "Paleta de comandos";
        open: "Search or ask", "Buscar", "Buscar";
        placeholder: "Go to a page, run an action, or ask a question",
            "Ir a una página, hacer algo o preguntar",
            "Ir para uma página, fazer algo ou perguntar";
        page: "Page", "Página", "Página";
        action: "Action", "Acción", "Ação";
        question: "Question", "Pregunta", "Pergunta";
        ask_this: "Ask “{question}”", "Preguntar «{question}»", "Perguntar “{question}”";
        switch_to: "Switch to {workspace}", "Cambiar a {workspace}", "Trocar para {workspace}";
        shortcuts: "Keyboard shortcuts", "Atajos de teclado", "Atalhos de teclado";
        key_ask: "Ask a question", "Hacer una pregunta", "Fazer uma pergunta";
        key_sheet: "This list", "Esta lista", "Esta lista";
    }
}
