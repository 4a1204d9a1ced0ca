//! The page that explores.

texts! {
    /// The page that explores.
    Explore {
        title: "Explore", "Explorar", "Explorar";
        choose: "What to look at", "Qué mirar", "O que ver";
        metrics: "Metrics", "Métricas", "Métricas";
        add_metric: "Add metric", "Agregar métrica", "Adicionar métrica";
        find_metric: "Find a metric", "Buscar una métrica", "Buscar uma métrica";
        split: "Split by", "Desglosar por", "Detalhar por";
        add_dimension: "Add dimension", "Agregar dimensión", "Adicionar dimensão";
        find_dimension: "Find a dimension", "Buscar una dimensión", "Buscar uma dimensão";
        remove: "Remove {name}", "Quitar {name}", "Remover {name}";
        keep_one: "One metric stays", "Queda una métrica", "Fica uma métrica";
        chosen: "Already chosen", "Ya elegida", "Já escolhida";
        not_with: "Not with {names}", "No va con {names}", "Não combina com {names}";
        not_by: "Can't be split by {names}", "No se desglosa por {names}", "Não se detalha por {names}";
        enough_dimensions: "Four are the most", "Cuatro como máximo", "Quatro no máximo";
        enough_metrics: "Ten are the most", "Diez como máximo", "Dez no máximo";
        own_metrics: "Own metrics", "Métricas propias", "Métricas próprias";
        time: "Over time", "En el tiempo", "No tempo";
        no_time: "No", "No", "Não";
        by_day: "By day", "Por día", "Por dia";
        by_week: "By week", "Por semana", "Por semana";
        by_month: "By month", "Por mes", "Por mês";
        by_quarter: "By quarter", "Por trimestre", "Por trimestre";
        by_year: "By year", "Por año", "Por ano";
        across: "Across", "En columnas", "Em colunas";
        no_across: "Nothing", "Nada", "Nada";
        across_hint: "Needs two dimensions, or one and time", "Requiere dos dimensiones, o una y tiempo",
            "Requer duas dimensões, ou uma e tempo";
        chart: "Chart", "Gráfico", "Gráfico";
        chart_auto: "Automatic", "Automático", "Automático";
        chart_line: "Lines", "Líneas", "Linhas";
        chart_columns: "Columns", "Columnas", "Colunas";
        chart_stacked: "Stacked", "Apiladas", "Empilhadas";
        chart_bars: "Bars", "Barras", "Barras";
        chart_none: "No chart", "Sin gráfico", "Sem gráfico";
        filter_by: "Add filter", "Agregar filtro", "Adicionar filtro";
        filter_is: "is", "es", "é";
        filter_is_not: "is not", "no es", "não é";
        find_value: "Find a value", "Buscar un valor", "Buscar um valor";
        back: "Back", "Volver", "Voltar";
        table: "Table", "Tabla", "Tabela";
        sort_by: "Sort by {name}", "Ordenar por {name}", "Ordenar por {name}";
        rows_behind: "Rows behind {name}", "Filas detrás de {name}", "Linhas por trás de {name}";
        see_rows: "{value}: see the rows behind it", "{value}: ver las filas que lo forman",
            "{value}: ver as linhas que o formam";
        shown: "The first {count} rows", "Las primeras {count} filas", "As primeiras {count} linhas";
        show_more: "Show {count}", "Ver {count}", "Ver {count}";
        left_out: "{count} more columns found no room: use longer steps of time or a filter.",
            "{count} columnas más no entran: usa pasos de tiempo más largos o un filtro.",
            "{count} colunas a mais não couberam: use intervalos maiores ou um filtro.";
        before: "{metric}, compared period", "{metric}, período comparado", "{metric}, período comparado";
        csv: "Download CSV", "Descargar CSV", "Baixar CSV";
        share: "Share", "Compartir", "Compartilhar";
        copy_link: "Copy link", "Copiar enlace", "Copiar link";
        copy_question: "Copy as a question", "Copiar como pregunta", "Copiar como pergunta";
        ask_it: "Ask it", "Preguntarlo", "Perguntar";
        copy_curl: "Copy as API call", "Copiar como llamada de API", "Copiar como chamada de API";
        copied: "Copied", "Copiado", "Copiado";
        no_question: "There is no short question for this: copy the link instead.",
            "No hay una pregunta corta para esto: copia el enlace.", "Não há uma pergunta curta para isto: copie o link.";
        and: "and", "y", "e";
        or: "or", "o", "ou";
        by_word: "by", "por", "por";
        question_in: "{text} in {values}", "{text} en {values}", "{text} em {values}";
        question_not: "{text} without {values}", "{text} sin {values}", "{text} sem {values}";
        question_range: "from {from} to {to}", "del {from} al {to}", "de {from} a {to}";
        saved: "Saved", "Guardadas", "Salvas";
        save_as: "Save as", "Guardar como", "Salvar como";
        save: "Save", "Guardar", "Salvar";
        save_name: "Name", "Nombre", "Nome";
        save_first: "Nothing saved yet. Give what you see a name and everyone here can open it.",
            "Aún no hay nada guardado. Ponle un nombre a lo que ves y todos aquí podrán abrirlo.",
            "Nada salvo ainda. Dê um nome ao que você vê e todos aqui poderão abrir.";
        save_viewer: "An editor can save what you see.", "Un editor puede guardar lo que ves.",
            "Um editor pode salvar o que você vê.";
        saved_by: "{name}, {day}", "{name}, {day}", "{name}, {day}";
        manage: "Change {name}", "Cambiar {name}", "Alterar {name}";
        rename: "Rename", "Renombrar", "Renomear";
        replace: "Replace with what is shown", "Reemplazar con lo que se ve", "Substituir pelo que se vê";
        delete: "Delete", "Eliminar", "Excluir";
        delete_text: "Delete {name}? Nobody here will find it any more.", "¿Eliminar {name}? Nadie aquí la encontrará.",
            "Excluir {name}? Ninguém aqui a encontrará mais.";
        wrong: "This can't be shown", "Esto no se puede mostrar", "Isto não pode ser mostrado";
        wrong_ways: "Ways on", "Cómo seguir", "Como continuar";
        start_anew: "Start anew", "Empezar de nuevo", "Começar de novo";
        without: "Without {name}", "Sin {name}", "Sem {name}";
        behind_none: "This number is worked out over a stretch of days, not added up from rows.",
            "Este número se calcula sobre un tramo de días, no se suma de filas.",
            "Este número é calculado sobre um trecho de dias, não somado de linhas.";
        behind_empty: "No rows: nothing happened in these days.", "Sin filas: no pasó nada en estos días.",
            "Sem linhas: nada aconteceu nestes dias.";
        whole: "{label}", "{label}", "{label}";
        numerator: "{label} (above the line)", "{label} (numerador)", "{label} (numerador)";
        denominator: "{label} (below the line)", "{label} (denominador)", "{label} (denominador)";
        sheets: "Kinds of rows", "Tipos de filas", "Tipos de linhas";
        rows_count: "{from}–{to} of {count}", "{from}–{to} de {count}", "{from}–{to} de {count}";
        next: "Next {count}", "Siguientes {count}", "Próximas {count}";
        first: "To the first", "A las primeras", "Às primeiras";
        comes_to: "comes to {total}", "suma {total}", "soma {total}";
        export_rows: "Rows as CSV", "Filas en CSV", "Linhas em CSV";
        export_cut: "The file holds the first {count} rows.", "El archivo trae las primeras {count} filas.",
            "O arquivo traz as primeiras {count} linhas.";
        close: "Close the rows", "Cerrar las filas", "Fechar as linhas";
    }
}

impl Explore {
    /// A step of time, or none.
    pub fn step(&self, grain: Option<domain::Grain>) -> &'static str {
        use domain::Grain::*;
        match grain {
            None => self.no_time,
            Some(Day) => self.by_day,
            Some(Week) => self.by_week,
            Some(Month) => self.by_month,
            Some(Quarter) => self.by_quarter,
            Some(Year) => self.by_year,
        }
    }
}
