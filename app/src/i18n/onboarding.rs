//! The first workspace.

texts! {
    /// The first workspace.
    Onboarding {
        title: "Set up your workspace", "Configura tu espacio", "Configure seu espaço";
        lead: "A workspace is one business: one reporting currency, one time zone.",
            "Un espacio es un negocio: una moneda de reporte, una zona horaria.",
            "Um espaço é um negócio: uma moeda de relatório, um fuso horário.";
        step: "Step {step} of 2", "Paso {step} de 2", "Passo {step} de 2";
        name: "Business name", "Nombre del negocio", "Nome do negócio";
        name_example: "Casa Lumen", "Casa Lumen", "Casa Lumen";
        vertical: "Kind of business", "Tipo de negocio", "Tipo de negócio";
        vertical_hint: "Metrics and questions cover online shops today; other kinds of business follow.",
            "Las métricas y preguntas cubren hoy las tiendas en línea; los demás tipos vendrán después.",
            "As métricas e perguntas cobrem hoje lojas virtuais; os outros tipos virão depois.";
        currency_hint: "Every total is shown in it. Fixed once there is data.",
            "Todos los totales se muestran en ella. Queda fija cuando hay datos.",
            "Todos os totais são mostrados nela. Fica fixa quando há dados.";
        timezone_hint: "Decides when a day begins.", "Decide cuándo empieza un día.", "Decide quando um dia começa.";
        create: "Create workspace", "Crear espacio", "Criar espaço";
        data_title: "Bring in your data", "Trae tus datos", "Traga seus dados";
        data_lead: "{workspace} is ready. Start with your own files, or look around with demo data first.",
            "{workspace} está listo. Empieza con tus archivos o mira primero los datos de demostración.",
            "{workspace} está pronto. Comece com seus arquivos ou veja antes os dados de demonstração.";
        files: "Bring files", "Traer archivos", "Trazer arquivos";
        files_text: "CSV exports of orders, items, customers, products and refunds. Columns are recognised; you can correct them.",
            "Exportaciones CSV de pedidos, artículos, clientes, productos y reembolsos. Las columnas se reconocen; puedes corregirlas.",
            "Exportações CSV de pedidos, itens, clientes, produtos e reembolsos. As colunas são reconhecidas; você pode corrigi-las.";
        files_go: "Choose files", "Elegir archivos", "Escolher arquivos";
        demo: "Open the demo data", "Abrir los datos de demostración", "Abrir os dados de demonstração";
        demo_text: "Three years of a made-up business, loaded into this workspace in a few seconds. Made-up data can't be mixed with yours later: make a second workspace for that.",
            "Tres años de un negocio inventado, cargados en este espacio en unos segundos. Después no se mezclan con los tuyos: crea otro espacio para ellos.",
            "Três anos de um negócio inventado, carregados neste espaço em alguns segundos. Depois não se misturam com os seus: crie outro espaço para eles.";
        demo_busy: "Loading three years of data…", "Cargando tres años de datos…", "Carregando três anos de dados…";
        demo_conflict: "This workspace has data already. Make a new workspace for the demo data.",
            "Este espacio ya tiene datos. Crea otro espacio para los datos de demostración.",
            "Este espaço já tem dados. Crie outro espaço para os dados de demonstração.";
        later: "Skip for now", "Saltar por ahora", "Pular por enquanto";
    }
}
