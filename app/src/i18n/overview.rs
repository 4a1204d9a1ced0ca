//! The overview.

use domain::Grain;

texts! {
    /// The overview.
    Overview {
        title: "Overview", "Resumen", "Visão geral";
        per_day: "per day", "por día", "por dia";
        per_week: "per week", "por semana", "por semana";
        per_month: "per month", "por mes", "por mês";
        per_quarter: "per quarter", "por trimestre", "por trimestre";
        per_year: "per year", "por año", "por ano";
        numbers: "Key numbers", "Cifras clave", "Números principais";
        products: "Top products", "Productos más vendidos", "Produtos mais vendidos";
        products_note: "by sales", "por ventas", "por vendas";
        channels: "Channels", "Canales", "Canais";
        countries: "Countries", "Países", "Países";
        regions: "Regions", "Regiones", "Regiões";
        revenue_note: "revenue", "ingresos", "receita";
        customers: "New and returning", "Nuevos y recurrentes", "Novos e recorrentes";
        customers_note: "customers {grain}", "clientes {grain}", "clientes {grain}";
        show_metric: "Show {metric} in the chart", "Ver {metric} en el gráfico", "Ver {metric} no gráfico";
        up: "Revenue is up {delta} on {versus}.", "Los ingresos suben {delta} frente a {versus}.",
            "A receita subiu {delta} em relação a {versus}.";
        down: "Revenue is down {delta} on {versus}.", "Los ingresos bajan {delta} frente a {versus}.",
            "A receita caiu {delta} em relação a {versus}.";
        level: "Revenue is about level with {versus}.", "Los ingresos están casi igual que en {versus}.",
            "A receita está quase igual à de {versus}.";
        amounts: "{now} against {before}.", "{now} frente a {before}.", "{now} contra {before}.";
        rise_most: "Most of the rise came from {driver}: {change} more.",
            "La mayor parte del aumento viene de {driver}: {change} más.",
            "A maior parte da alta veio de {driver}: {change} a mais.";
        rise_largest: "The largest part of the rise came from {driver}: {change} more.",
            "Lo que más aportó al aumento fue {driver}: {change} más.",
            "O que mais contribuiu para a alta foi {driver}: {change} a mais.";
        fall_most: "Most of the fall came from {driver}: {change} less.",
            "La mayor parte de la caída viene de {driver}: {change} menos.",
            "A maior parte da queda veio de {driver}: {change} a menos.";
        fall_largest: "The largest part of the fall came from {driver}: {change} less.",
            "Lo que más pesó en la caída fue {driver}: {change} menos.",
            "O que mais pesou na queda foi {driver}: {change} a menos.";
        as_of: "The newest data is from {day}, so this page is shown as of that day.",
            "Los datos más recientes son del {day}; esta página se muestra a esa fecha.",
            "Os dados mais recentes são de {day}; esta página é mostrada nessa data.";
        as_of_import: "Bring in newer files", "Subir archivos más nuevos", "Enviar arquivos mais novos";
        empty_title: "Your numbers will be here", "Aquí estarán tus números", "Seus números estarão aqui";
        empty_text: "This workspace has no data yet. Bring in your files, or look around with demo data first.",
            "Este espacio aún no tiene datos. Sube tus archivos, o mira primero los datos de ejemplo.",
            "Este espaço ainda não tem dados. Envie seus arquivos, ou veja antes os dados de exemplo.";
        empty_viewer: "This workspace has no data yet. Someone who may edit it can bring in files.",
            "Este espacio aún no tiene datos. Quien pueda editarlo puede subir archivos.",
            "Este espaço ainda não tem dados. Quem pode editá-lo pode enviar arquivos.";
        empty_import: "Bring in files", "Subir archivos", "Enviar arquivos";
        empty_demo: "Load demo data", "Cargar datos de ejemplo", "Carregar dados de exemplo";
        demo_loading: "Loading three years of data…", "Cargando tres años de datos…", "Carregando três anos de dados…";
        foot: "{currency} · time zone {timezone} · returns count on the day of the refund",
            "{currency} · zona horaria {timezone} · las devoluciones cuentan el día del reembolso",
            "{currency} · fuso horário {timezone} · devoluções contam no dia do reembolso";
    }
}

impl Overview {
    /// "per day" and so on.
    pub fn per(&self, grain: Grain) -> &'static str {
        match grain {
            Grain::Day => self.per_day,
            Grain::Week => self.per_week,
            Grain::Month => self.per_month,
            Grain::Quarter => self.per_quarter,
            Grain::Year => self.per_year,
        }
    }
}
