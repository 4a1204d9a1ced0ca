//! The boards that people make.

use super::fill;

texts! {
    /// The boards that people make.
    Boards {
        title: "Boards", "Tableros", "Painéis";
        new: "New board", "Nuevo tablero", "Novo painel";
        search: "Search boards", "Buscar tableros", "Buscar painéis";
        all: "All", "Todos", "Todos";
        mine: "Mine", "Míos", "Meus";
        favourites: "Favourites", "Favoritos", "Favoritos";
        archive: "Archive", "Archivo", "Arquivo";
        folder: "Folder", "Carpeta", "Pasta";
        name: "Name", "Nombre", "Nome";
        description: "Description", "Descripción", "Descrição";
        owner: "Made by", "Creado por", "Criado por";
        nobody: "Someone who left", "Alguien que ya no está", "Alguém que saiu";
        seen: "Last opened", "Última vez abierto", "Aberto pela última vez";
        never: "Never", "Nunca", "Nunca";
        tiles: "{count} tiles", "{count} piezas", "{count} blocos";
        one_tile: "1 tile", "1 pieza", "1 bloco";
        private: "Private", "Privado", "Privado";
        shared: "Workspace", "Espacio", "Espaço";
        none: "No board yet", "Aún no hay tableros", "Ainda não há painéis";
        none_text: "A board shows the numbers you choose, the way you arrange them, for yourself or for the team. Begin with a template and change it.",
            "Un tablero muestra los números que eliges, como los ordenas, para ti o para el equipo. Empieza con una plantilla y cámbiala.",
            "Um painel mostra os números que você escolhe, como você os arruma, para você ou para a equipe. Comece com um modelo e mude-o.";
        none_viewer: "Nobody has shared a board with you yet.", "Nadie compartió un tablero contigo todavía.", "Ninguém compartilhou um painel com você ainda.";
        none_found: "No board matches.", "Ningún tablero coincide.", "Nenhum painel corresponde.";
        none_archived: "The archive is empty.", "El archivo está vacío.", "O arquivo está vazio.";
        blank: "Blank", "En blanco", "Em branco";
        blank_text: "An empty grid", "Una cuadrícula vacía", "Uma grade vazia";
        from_template: "Begin with", "Empezar con", "Começar com";
        create: "Create", "Crear", "Criar";
        open: "Open", "Abrir", "Abrir";
        duplicate: "Duplicate", "Duplicar", "Duplicar";
        copy_name: "{name} (copy)", "{name} (copia)", "{name} (cópia)";
        move_to: "Move to a folder", "Mover a una carpeta", "Mover para uma pasta";
        move_it: "Move", "Mover", "Mover";
        archive_it: "Archive", "Archivar", "Arquivar";
        restore: "Restore", "Restaurar", "Restaurar";
        delete: "Delete for good", "Borrar para siempre", "Apagar para sempre";
        delete_text: "“{name}” and its history will be gone for good.", "«{name}» y su historial se borrarán para siempre.",
            "“{name}” e seu histórico serão apagados para sempre.";
        favour: "Add {name} to the favourites", "Agregar {name} a favoritos", "Adicionar {name} aos favoritos";
        unfavour: "Take {name} out of the favourites", "Quitar {name} de favoritos", "Tirar {name} dos favoritos";
        more: "More for {name}", "Más sobre {name}", "Mais sobre {name}";
        edit: "Edit", "Editar", "Editar";
        done: "Done", "Listo", "Pronto";
        present: "Present", "Presentar", "Apresentar";
        leave: "Leave", "Salir", "Sair";
        share: "Share", "Compartir", "Compartilhar";
        export: "Export", "Exportar", "Exportar";
        export_sheets: "Spreadsheet (XLSX)", "Hoja de cálculo (XLSX)", "Planilha (XLSX)";
        export_definition: "Definition (YAML)", "Definición (YAML)", "Definição (YAML)";
        history: "History", "Historial", "Histórico";
        add: "Add tile", "Agregar pieza", "Adicionar bloco";
        send: "Add to a board", "Agregar a un tablero", "Adicionar a um painel";
        send_to: "Board", "Tablero", "Painel";
        send_it: "Add", "Agregar", "Adicionar";
        sent: "Added to {name}", "Agregado a {name}", "Adicionado a {name}";
        kept_queries: "Saved queries", "Consultas guardadas", "Consultas salvas";
        views: "Views", "Vistas", "Visões";
        own_view: "The board's own", "La del tablero", "A do painel";
        view_name: "Name of this view", "Nombre de esta vista", "Nome desta visão";
        keep_this: "Keep this view", "Guardar esta vista", "Guardar esta visão";
        forget_view: "Delete", "Borrar", "Apagar";
        begin_mine: "Begin with this", "Empezar con esta", "Começar com esta";
        begin_all: "Begin with this for everyone", "Empezar con esta para todos", "Começar com esta para todos";
        begin_plain: "Begin as everyone does", "Empezar como todos", "Começar como todos";
        begins: "The board begins with this", "El tablero empieza con esta", "O painel começa com esta";
        for_all: "For everyone", "Para todos", "Para todos";
        for_me: "For me", "Para mí", "Para mim";
        copy: "Copy", "Copiar", "Copiar";
        paste: "Paste tiles", "Pegar piezas", "Colar blocos";
        marked: "Marked tiles", "Piezas marcadas", "Blocos marcados";
        copied: "{count} copied: paste them on any board", "{count} copiadas: pégalas en cualquier tablero", "{count} copiados: cole-os em qualquer painel";
        pasted: "{count} pasted", "{count} pegadas", "{count} colados";
        removed_all: "{count} tiles removed", "{count} piezas quitadas", "{count} blocos removidos";
        undo: "Undo", "Deshacer", "Desfazer";
        redo: "Redo", "Rehacer", "Refazer";
        saved: "Saved", "Guardado", "Salvo";
        saving: "Saving…", "Guardando…", "Salvando…";
        unsaved: "Not saved yet: {reason} Trying again.", "Aún sin guardar: {reason} Reintentando.", "Ainda não salvo: {reason} Tentando de novo.";
        clash: "{name} changed {what} at the same time. Theirs stays; your other changes are kept.",
            "{name} cambió {what} al mismo tiempo. Queda lo suyo; tus demás cambios se conservan.",
            "{name} mudou {what} ao mesmo tempo. Fica o dela ou dele; suas outras mudanças são mantidas.";
        somebody: "Somebody", "Alguien", "Alguém";
        this_tile: "the tile “{title}”", "la pieza «{title}»", "o bloco “{title}”";
        the_board: "the board's name or view", "el nombre o la vista del tablero", "o nome ou a vista do painel";
        empty: "An empty board", "Un tablero vacío", "Um painel vazio";
        empty_text: "Add a tile: a number, a chart, a table or a text.", "Agrega una pieza: un número, un gráfico, una tabla o un texto.",
            "Adicione um bloco: um número, um gráfico, uma tabela ou um texto.";
        empty_viewer: "Nothing is on this board yet.", "Este tablero aún no tiene nada.", "Ainda não há nada neste painel.";
        archived: "This board is in the archive.", "Este tablero está en el archivo.", "Este painel está no arquivo.";
        keep_view: "Keep this period and these filters for everyone", "Guardar este período y estos filtros para todos",
            "Guardar este período e estes filtros para todos";
        keys: "Arrow keys move the tile, with Shift they resize it, Enter opens its settings, Space marks it, Delete removes it, Ctrl+C and Ctrl+V copy it.",
            "Las flechas mueven la pieza, con Mayús cambian su tamaño, Enter abre sus ajustes, Espacio la marca, Supr la quita, Ctrl+C y Ctrl+V la copian.",
            "As setas movem o bloco, com Shift mudam o tamanho, Enter abre os ajustes, Espaço o marca, Delete o remove, Ctrl+C e Ctrl+V o copiam.";
        placed: "{title}: column {column}, row {row}, {width} by {height}", "{title}: columna {column}, fila {row}, {width} por {height}",
            "{title}: coluna {column}, linha {row}, {width} por {height}";
        removed: "{title} removed", "{title} quitada", "{title} removido";
        settings: "Settings of {title}", "Ajustes de {title}", "Ajustes de {title}";
        drag: "Move {title}", "Mover {title}", "Mover {title}";
        resize: "Resize {title}", "Cambiar el tamaño de {title}", "Mudar o tamanho de {title}";
        remove: "Remove", "Quitar", "Remover";
        close: "Close", "Cerrar", "Fechar";
        tile_title: "Title", "Título", "Título";
        tile_title_hint: "Named after its metrics when empty", "Si queda vacío, lleva el nombre de sus métricas", "Vazio, leva o nome das métricas";
        look: "Shown as", "Se muestra como", "Mostrado como";
        metrics: "Metrics", "Métricas", "Métricas";
        add_metric: "Add a metric…", "Agregar una métrica…", "Adicionar uma métrica…";
        split: "Split by", "Desglosar por", "Detalhar por";
        add_dimension: "Add a dimension…", "Agregar una dimensión…", "Adicionar uma dimensão…";
        time: "Steps of time", "Pasos de tiempo", "Passos de tempo";
        time_none: "None", "Ninguno", "Nenhum";
        time_auto: "Automatic", "Automático", "Automático";
        period: "Period", "Período", "Período";
        as_board: "As the board", "Como el tablero", "Como o painel";
        compare: "Compare with", "Comparar con", "Comparar com";
        nothing: "Nothing", "Nada", "Nada";
        previous_period: "The period before", "El período anterior", "O período anterior";
        previous_year: "A year earlier", "Un año antes", "Um ano antes";
        filters_obey: "Follow the board's filters", "Seguir los filtros del tablero", "Seguir os filtros do painel";
        limit: "Rows at most", "Filas como máximo", "Linhas no máximo";
        goal: "Goal", "Meta", "Meta";
        goal_hint: "Such as 125000, or 0.05 for 5 %", "Por ejemplo 125000, o 0.05 para 5 %", "Por exemplo 125000, ou 0.05 para 5 %";
        goal_of: "{share} of {goal}", "{share} de {goal}", "{share} de {goal}";
        text: "Text", "Texto", "Texto";
        text_hint: "Markdown: **bold**, _italic_, # heading, - list, [link](https://…)", "Markdown: **negrita**, _cursiva_, # título, - lista, [enlace](https://…)",
            "Markdown: **negrito**, _itálico_, # título, - lista, [link](https://…)";
        kept_query: "Saved query", "Consulta guardada", "Consulta salva";
        kept_gone: "The saved query of this tile was deleted.", "La consulta guardada de esta pieza fue borrada.", "A consulta salva deste bloco foi apagada.";
        fault_look: "“{look}” needs other metrics or dimensions; the tile stays as it was.",
            "«{look}» necesita otras métricas o dimensiones; la pieza queda como estaba.",
            "“{look}” precisa de outras métricas ou dimensões; o bloco fica como estava.";
        fault_full: "A board holds at most {count} tiles: remove one, or begin another board.",
            "Un tablero tiene como máximo {count} piezas: quita una o empieza otro tablero.",
            "Um painel tem no máximo {count} blocos: remova um ou comece outro painel.";
        fault_number: "“{value}” is no number: write one such as 1250.50.", "«{value}» no es un número: escribe uno como 1250.50.",
            "“{value}” não é um número: escreva um como 1250.50.";
        fault_empty: "The name is empty: write one.", "El nombre está vacío: escribe uno.", "O nome está vazio: escreva um.";
        fault_long: "That is longer than {most} characters: shorten it.", "Tiene más de {most} caracteres: acórtalo.", "Tem mais de {most} caracteres: encurte.";
        fault_other: "That can't be done on this board as it is now.", "Eso no se puede hacer en este tablero tal como está.",
            "Isso não pode ser feito neste painel como ele está.";
        look_number: "Number", "Número", "Número";
        look_goal: "Goal", "Meta", "Meta";
        look_line: "Line", "Línea", "Linha";
        look_area: "Area", "Área", "Área";
        look_columns: "Columns", "Columnas", "Colunas";
        look_stacked: "Stacked", "Apiladas", "Empilhadas";
        look_bars: "Bars", "Barras", "Barras";
        look_combo: "Columns and line", "Columnas y línea", "Colunas e linha";
        look_pie: "Pie", "Pastel", "Pizza";
        look_donut: "Donut", "Dona", "Rosca";
        look_table: "Table", "Tabla", "Tabela";
        look_pivot: "Pivot table", "Tabla dinámica", "Tabela dinâmica";
        look_heat_map: "Heat map", "Mapa de calor", "Mapa de calor";
        look_funnel: "Funnel", "Embudo", "Funil";
        look_cohort: "Cohorts", "Cohortes", "Coortes";
        look_bridge: "Bridge", "Puente", "Ponte";
        look_text: "Text", "Texto", "Texto";
        did_add: "added {title}", "agregó {title}", "adicionou {title}";
        did_remove: "removed a tile", "quitó una pieza", "removeu um bloco";
        did_move: "moved tiles", "movió piezas", "moveu blocos";
        did_change: "changed {title}", "cambió {title}", "mudou {title}";
        did_name: "renamed the board to {title}", "cambió el nombre a {title}", "mudou o nome para {title}";
        did_view: "changed period or filters", "cambió el período o los filtros", "mudou o período ou os filtros";
        did_phone: "arranged the phone's layout", "ordenó la vista del teléfono", "arrumou a vista do celular";
        go_back: "Back to before this", "Volver a antes de esto", "Voltar a antes disto";
        no_history: "Nothing has changed since the board was made.", "Nada cambió desde que se creó el tablero.", "Nada mudou desde que o painel foi criado.";
        who: "Who sees it", "Quién lo ve", "Quem vê";
        who_private: "Only you and the people named below", "Solo tú y las personas de abajo", "Só você e as pessoas abaixo";
        who_workspace: "Everyone in the workspace; editors may edit", "Todos en el espacio; los editores pueden editar",
            "Todos no espaço; editores podem editar";
        may_not: "No access", "Sin acceso", "Sem acesso";
        may_view: "May look", "Puede ver", "Pode ver";
        may_edit: "May edit", "Puede editar", "Pode editar";
        nobody_else: "Nobody else is in the workspace yet.", "Aún no hay nadie más en el espacio.", "Ainda não há mais ninguém no espaço.";
        save: "Save", "Guardar", "Salvar";
        kept: "Saved.", "Guardado.", "Salvo.";
        next: "Next", "Siguiente", "Próximo";
        previous: "Previous", "Anterior", "Anterior";
        whole: "Whole board", "Tablero entero", "Painel inteiro";
        rotate: "Turn every 15 s", "Rotar cada 15 s", "Girar a cada 15 s";
        shop_executive: "Executive", "Dirección", "Direção";
        shop_executive_text: "How the shop does, on one page", "Cómo va la tienda, en una página", "Como vai a loja, em uma página";
        shop_sales: "Sales", "Ventas", "Vendas";
        shop_sales_text: "What sells, when, and what comes back", "Qué se vende, cuándo y qué se devuelve", "O que vende, quando e o que volta";
        shop_customers: "Customers", "Clientes", "Clientes";
        shop_customers_text: "Who buys, who comes back, from where", "Quién compra, quién vuelve, de dónde", "Quem compra, quem volta, de onde";
        shop_marketing: "Marketing", "Marketing", "Marketing";
        shop_marketing_text: "What the ads cost and bring", "Qué cuestan y qué traen los anuncios", "O que os anúncios custam e trazem";
        shop_stock: "Stock", "Inventario", "Estoque";
        shop_stock_text: "What is there, what runs out", "Qué hay y qué se acaba", "O que há e o que acaba";
        saas_growth: "Growth", "Crecimiento", "Crescimento";
        saas_growth_text: "MRR and what moves it", "El MRR y qué lo mueve", "O MRR e o que o move";
        saas_churn: "Churn", "Bajas", "Cancelamentos";
        saas_churn_text: "Who leaves, and what stays", "Quién se va y qué queda", "Quem sai e o que fica";
        saas_revenue: "Revenue", "Ingresos", "Receita";
        saas_revenue_text: "Where the recurring revenue comes from", "De dónde viene el ingreso recurrente", "De onde vem a receita recorrente";
        saas_cash: "Cash", "Caja", "Caixa";
        saas_cash_text: "Invoiced, collected, overdue", "Facturado, cobrado, vencido", "Faturado, recebido, vencido";
    }
}

impl Boards {
    pub fn look(&self, look: boards::Look) -> &'static str {
        use boards::Look::*;
        match look {
            Number => self.look_number,
            Goal => self.look_goal,
            Line => self.look_line,
            Area => self.look_area,
            Columns => self.look_columns,
            Stacked => self.look_stacked,
            Bars => self.look_bars,
            Combo => self.look_combo,
            Pie => self.look_pie,
            Donut => self.look_donut,
            Table => self.look_table,
            Pivot => self.look_pivot,
            HeatMap => self.look_heat_map,
            Funnel => self.look_funnel,
            Cohort => self.look_cohort,
            Bridge => self.look_bridge,
        }
    }

    /// What is wrong with an edit.
    pub fn fault(&self, fault: &boards::Fault) -> String {
        use boards::Fault;
        match fault {
            Fault::Look { look, .. } => fill(self.fault_look, &[("look", self.look(*look))]),
            Fault::Full(count) => fill(self.fault_full, &[("count", &count.to_string())]),
            Fault::Number { value, .. } => fill(self.fault_number, &[("value", value)]),
            Fault::Empty { .. } => self.fault_empty.into(),
            Fault::TooLong { most, .. } | Fault::TooMany { most, .. } => {
                fill(self.fault_long, &[("most", &most.to_string())])
            }
            _ => self.fault_other.into(),
        }
    }

    /// A template's name and what it is for.
    pub fn template(&self, key: &str) -> (&'static str, &'static str) {
        match key {
            "shop_executive" => (self.shop_executive, self.shop_executive_text),
            "shop_sales" => (self.shop_sales, self.shop_sales_text),
            "shop_customers" => (self.shop_customers, self.shop_customers_text),
            "shop_marketing" => (self.shop_marketing, self.shop_marketing_text),
            "shop_stock" => (self.shop_stock, self.shop_stock_text),
            "saas_growth" => (self.saas_growth, self.saas_growth_text),
            "saas_churn" => (self.saas_churn, self.saas_churn_text),
            "saas_revenue" => (self.saas_revenue, self.saas_revenue_text),
            "saas_cash" => (self.saas_cash, self.saas_cash_text),
            _ => (self.blank, self.blank_text),
        }
    }
}
