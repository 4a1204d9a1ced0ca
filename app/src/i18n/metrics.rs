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

    /// How buckets make up the whole, by the name on the wire.
    pub fn adds(&self, code: &str) -> &'static str {
        match code {
            "sum" => self.adds_sum,
            "distinct" => self.adds_distinct,
            "last" => self.adds_last,
            _ => self.adds_ratio,
        }
    }
}
