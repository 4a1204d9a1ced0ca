//! The frame around the signed-in pages.

texts! {
    /// The frame around the signed-in pages.
    FrameTexts {
        overview: "Overview", "Resumen", "Visão geral";
        ask: "Ask", "Preguntar", "Perguntar";
        boards: "Boards", "Tableros", "Painéis";
        explore: "Explore", "Explorar", "Explorar";
        metrics: "Metrics", "Métricas", "Métricas";
        import: "Import", "Importar", "Importar";
        settings: "Settings", "Ajustes", "Configurações";
        profile: "Profile", "Perfil", "Perfil";
        workspace: "Workspace", "Espacio", "Espaço";
        members: "Members", "Miembros", "Membros";
        keys: "API keys", "Claves de API", "Chaves de API";
        menu: "Menu", "Menú", "Menu";
        playground: "Try it", "Probar", "Experimentar";
        open_dashboard: "Open the dashboard", "Abrir el panel", "Abrir o painel";
        sections: "Sections", "Secciones", "Seções";
        workspaces: "Workspaces", "Espacios", "Espaços";
        switch_workspace: "Switch workspace", "Cambiar de espacio", "Trocar de espaço";
        new_workspace: "New workspace", "Nuevo espacio", "Novo espaço";
        not_found: "There is no such page", "Esa página no existe", "Essa página não existe";
        not_found_text: "The address may be mistyped, or the page has moved.",
            "Puede que la dirección tenga un error o que la página se haya movido.",
            "O endereço pode estar errado ou a página pode ter mudado.";
        to_overview: "To the overview", "Ir al resumen", "Ir para a visão geral";
        to_start: "To the start page", "Ir al inicio", "Ir para o início";
    }
}
