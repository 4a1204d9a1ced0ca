//! The library of metrics.

texts! {
    /// The library of metrics.
    Metrics {
        title: "Metrics", "Métricas", "Métricas";
        note: "What each number means and where it comes from", "Qué significa cada número y de dónde sale",
            "O que cada número significa e de onde vem";
        search: "Search metrics", "Buscar métricas", "Buscar métricas";
        search_hint: "By name, meaning or another word for it", "Por nombre, significado u otra palabra",
            "Por nome, significado ou outra palavra";
        all: "All", "Todas", "Todas";
        categories: "Categories", "Categorías", "Categorias";
        count: "{count} metrics", "{count} métricas", "{count} métricas";
        none_title: "No metric is called that", "Ninguna métrica se llama así", "Nenhuma métrica tem esse nome";
        none_text: "Try another word, or look at all of them.", "Prueba con otra palabra o mira todas.",
            "Tente outra palavra ou veja todas.";
        show_all: "Show all", "Ver todas", "Ver todas";
        choose: "Choose a metric to see how it is computed and its value now.",
            "Elige una métrica para ver cómo se calcula y su valor actual.",
            "Escolha uma métrica para ver como é calculada e seu valor atual.";
        formula: "Formula", "Fórmula", "Fórmula";
        unit: "Unit", "Unidad", "Unidade";
        direction: "Direction", "Sentido", "Sentido";
        adds_up: "Over time", "En el tiempo", "No tempo";
        dimensions: "Can be sliced by", "Se puede desglosar por", "Pode ser detalhada por";
        synonyms: "Also called", "También llamada", "Também chamada";
        lineage: "Comes from", "Sale de", "Vem de";
        fed: "there are rows", "hay filas", "há linhas";
        not_fed: "no rows yet", "sin filas aún", "sem linhas ainda";
        bring: "Bring in files", "Subir archivos", "Enviar arquivos";
        now: "Last 30 days", "Últimos 30 días", "Últimos 30 dias";
        no_value: "No value in these days", "Sin valor en estos días", "Sem valor nestes dias";
        ask: "Ask about it", "Preguntar", "Perguntar";
        close: "Close", "Cerrar", "Fechar";
        key: "Key", "Clave", "Chave";
        unit_money: "Money", "Dinero", "Dinheiro";
        unit_count: "Count", "Cantidad", "Quantidade";
        unit_ratio: "Percentage", "Porcentaje", "Porcentagem";
        unit_number: "Number", "Número", "Número";
        unit_days: "Days", "Días", "Dias";
        up: "Up is good", "Si sube, mejor", "Subir é bom";
        down: "Down is good", "Si baja, mejor", "Cair é bom";
        neutral: "Neither up nor down is good in itself", "Ni subir ni bajar es bueno en sí", "Nem subir nem cair é bom em si";
        adds_sum: "Days add up", "Los días se suman", "Os dias se somam";
        adds_distinct: "Counted anew for every period: a customer counts once",
            "Se cuenta de nuevo en cada período: un cliente cuenta una vez",
            "Conta-se de novo em cada período: um cliente conta uma vez";
        adds_last: "The value at the end of the period", "El valor al final del período", "O valor no fim do período";
        adds_ratio: "Ratio of sums, never a mean of ratios", "Cociente de sumas, nunca promedio de cocientes",
            "Razão de somas, nunca média de razões";
        new: "New metric", "Nueva métrica", "Nova métrica";
        change: "Change {name}", "Cambiar {name}", "Alterar {name}";
        edit: "Edit", "Editar", "Editar";
        delete: "Delete", "Eliminar", "Excluir";
        delete_name: "Delete {name}", "Eliminar {name}", "Excluir {name}";
        delete_text: "{name} goes from the library, from answers and from questions. The data stays.",
            "{name} deja la biblioteca, las respuestas y las preguntas. Los datos quedan.",
            "{name} sai da biblioteca, das respostas e das perguntas. Os dados ficam.";
        used_text: "It can't be deleted: {names} use it. Change those first.",
            "No se puede eliminar: la usan {names}. Cambia esas primero.",
            "Não pode ser excluída: {names} a usam. Altere essas primeiro.";
        in_use: "Another metric uses it. Change that one first.", "Otra métrica la usa. Cambia esa primero.",
            "Outra métrica a usa. Altere essa primeiro.";
        meaning: "What it means", "Qué significa", "O que significa";
        name_example: "Margin per order", "Margen por pedido", "Margem por pedido";
        synonyms_hint: "Other words that questions may use, with commas between them.",
            "Otras palabras que pueden usar las preguntas, separadas por comas.",
            "Outras palavras que as perguntas podem usar, separadas por vírgulas.";
        formula_hint: "Metrics, numbers, + − × ÷, parentheses, and functions over columns. Type to see the words.",
            "Métricas, números, + − × ÷, paréntesis y funciones sobre columnas. Escribe para ver las palabras.",
            "Métricas, números, + − × ÷, parênteses e funções sobre colunas. Digite para ver as palavras.";
        words: "Words of formulas", "Palabras de las fórmulas", "Palavras das fórmulas";
        column: "column", "columna", "coluna";
        function: "function", "función", "função";
        show_place: "Show the place", "Mostrar el lugar", "Mostrar o lugar";
        shelf_label: "Category", "Categoría", "Categoria";
        shelf_sales: "Sales", "Ventas", "Vendas";
        shelf_orders: "Orders", "Pedidos", "Pedidos";
        shelf_customers: "Customers", "Clientes", "Clientes";
        shelf_costs: "Costs and profit", "Costos y ganancia", "Custos e lucro";
        shelf_marketing: "Marketing", "Marketing", "Marketing";
        shelf_web: "Web", "Web", "Web";
        shelf_subscriptions: "Subscriptions", "Suscripciones", "Assinaturas";
        shelf_stock: "Stock", "Inventario", "Estoque";
        shelf_own: "Your own", "Propias", "Próprias";
        preview: "On your data", "Con tus datos", "Com seus dados";
        preview_empty: "Write a formula to see what it comes to.", "Escribe una fórmula para ver cuánto da.",
            "Escreva uma fórmula para ver quanto dá.";
        preview_wrong: "The number comes as soon as the formula is right.", "El número llega en cuanto la fórmula esté bien.",
            "O número vem assim que a fórmula estiver certa.";
        help: "How formulas are written", "Cómo se escriben las fórmulas", "Como se escrevem as fórmulas";
        help_metrics: "Build on other metrics by their key.", "Parte de otras métricas por su clave.",
            "Parta de outras métricas pela chave.";
        help_columns: "Or add up, count and average columns of orders, items, refunds, ads, visits and invoices, with filters.",
            "O suma, cuenta y promedia columnas de orders, items, refunds, ads, visits e invoices, con filtros.",
            "Ou some, conte e calcule médias de colunas de orders, items, refunds, ads, visits e invoices, com filtros.";
        help_units: "The unit follows from the parts: money over a count stays money, money over money is a percentage.",
            "La unidad sale de las partes: dinero entre una cantidad sigue siendo dinero; dinero entre dinero es un porcentaje.",
            "A unidade vem das partes: dinheiro por uma quantidade continua dinheiro; dinheiro por dinheiro é uma porcentagem.";
        unsaved: "Not saved yet", "Sin guardar", "Ainda não salvo";
        restored: "These are changes you made and did not save.", "Estos son cambios que hiciste y no guardaste.",
            "Estas são alterações que você fez e não salvou.";
        discard: "Discard them", "Descartarlos", "Descartá-las";
        viewers_read: "Your role can look at metrics but not make or change them.",
            "Tu rol puede ver las métricas, pero no crearlas ni cambiarlas.",
            "Seu papel pode ver as métricas, mas não criá-las nem alterá-las.";
        name_taken: "Another metric has this name or one much like it. Choose another.",
            "Otra métrica tiene este nombre o uno muy parecido. Elige otro.",
            "Outra métrica tem este nome ou um muito parecido. Escolha outro.";
        name_wrong: "Enter a name of at most 80 characters.", "Escribe un nombre de 80 caracteres como máximo.",
            "Digite um nome de no máximo 80 caracteres.";
        meaning_wrong: "Use at most 500 characters on one line.", "Usa como máximo 500 caracteres en una línea.",
            "Use no máximo 500 caracteres em uma linha.";
        synonyms_wrong: "Use at most 20 words or phrases of 80 characters.",
            "Usa como máximo 20 palabras o frases de 80 caracteres.", "Use no máximo 20 palavras ou frases de 80 caracteres.";
        changed_since: "Someone else changed it meanwhile. Your changes are kept here: load the page anew to see theirs.",
            "Alguien más la cambió mientras tanto. Tus cambios se guardan aquí: recarga la página para ver los suyos.",
            "Outra pessoa a alterou enquanto isso. Suas alterações ficam aqui: recarregue a página para ver as dela.";
        built_on: "Built on", "Parte de", "Parte de";
        used_by: "Used by", "La usan", "Usada por";
        changed: "Last change", "Último cambio", "Última alteração";
        changed_by: "{day}, by {name}", "{day}, por {name}", "{day}, por {name}";
        adds_anew: "Worked out anew for every period", "Se calcula de nuevo en cada período",
            "Calcula-se de novo em cada período";
        unknown: "There is no metric with the key {key}.", "No hay una métrica con la clave {key}.",
            "Não há métrica com a chave {key}.";
    }
}

impl Metrics {
    pub fn unit_name(&self, unit: semantic::Unit) -> &'static str {
        use semantic::Unit::*;
        match unit {
            Money => self.unit_money,
            Count => self.unit_count,
            Ratio => self.unit_ratio,
            Number => self.unit_number,
            Days => self.unit_days,
        }
    }

    /// Which way is good, by the name on the wire.
    pub fn good(&self, code: &str) -> &'static str {
        match code {
            "up" => self.up,
            "down" => self.down,
            _ => self.neutral,
        }
    }

    /// A shelf of the library by its code, as the editor offers it.
    pub fn shelf(&self, code: &str) -> &'static str {
        match code {
            "sales" => self.shelf_sales,
            "orders" => self.shelf_orders,
            "customers" => self.shelf_customers,
            "costs" => self.shelf_costs,
            "marketing" => self.shelf_marketing,
            "web" => self.shelf_web,
            "subscriptions" => self.shelf_subscriptions,
            "stock" => self.shelf_stock,
            _ => self.shelf_own,
        }
    }

    /// How buckets make up the whole, by the name on the wire.
    pub fn adds(&self, code: &str) -> &'static str {
        match code {
            "sum" => self.adds_sum,
            "distinct" => self.adds_distinct,
            "last" => self.adds_last,
            "anew" => self.adds_anew,
            _ => self.adds_ratio,
        }
    }
}
