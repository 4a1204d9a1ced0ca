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
        empty_text: "This workspace has no data yet. Bring in the files of your business, or look around with demo data first.",
            "Este espacio aún no tiene datos. Sube los archivos de tu negocio, o mira primero con datos de ejemplo.",
            "Este espaço ainda não tem dados. Envie os arquivos do seu negócio, ou veja antes com dados de exemplo.";
        empty_viewer: "This workspace has no data yet. Someone who may edit it can bring in the files of the business.",
            "Este espacio aún no tiene datos. Quien pueda editarlo puede subir los archivos del negocio.",
            "Este espaço ainda não tem dados. Quem pode editá-lo pode enviar os arquivos do negócio.";
        empty_import: "Bring in files", "Subir archivos", "Enviar arquivos";
        empty_demo: "Load demo data", "Cargar datos de ejemplo", "Carregar dados de exemplo";
        demo_loading: "Loading three years of data…", "Cargando tres años de datos…", "Carregando três anos de dados…";
        mrr_up: "MRR is up {delta} on {versus}.", "El MRR sube {delta} frente a {versus}.",
            "O MRR subiu {delta} em relação a {versus}.";
        mrr_down: "MRR is down {delta} on {versus}.", "El MRR baja {delta} frente a {versus}.",
            "O MRR caiu {delta} em relação a {versus}.";
        mrr_level: "MRR is about level with {versus}.", "El MRR está casi igual que en {versus}.",
            "O MRR está quase igual ao de {versus}.";
        ask_mrr: "What is our MRR by plan?", "¿Cuál es nuestro MRR por plan?", "Qual é o nosso MRR por plano?";
        ask_churn: "Churn rate by month this year", "Tasa de churn por mes este año", "Taxa de churn por mês este ano";
        ask_plans: "New MRR last quarter", "MRR nuevo del último trimestre", "MRR novo no último trimestre";
        movements: "MRR movements", "Movimientos del MRR", "Movimentos do MRR";
        movements_note: "from start to end", "de inicio a fin", "do início ao fim";
        bridge_start: "Start", "Inicio", "Início";
        bridge_end: "End", "Fin", "Fim";
        bridge_cut: "The bars do not begin at zero.", "Las barras no empiezan en cero.", "As barras não começam em zero.";
        plans: "Plans", "Planes", "Planos";
        mrr_note: "MRR", "MRR", "MRR";
        cohorts: "Payers by first month", "Clientes por mes de alta", "Clientes por mês de entrada";
        cohorts_note: "share that still pays", "parte que sigue pagando", "parte que ainda paga";
        cohort: "First payment", "Primer pago", "Primeiro pagamento";
        cohort_size: "Customers", "Clientes", "Clientes";
        cohort_month: "Month {number}", "Mes {number}", "Mês {number}";
        foot_mrr: "{currency} · time zone {timezone} · MRR counts what pays at the end of a day",
            "{currency} · zona horaria {timezone} · el MRR cuenta lo que paga al final del día",
            "{currency} · fuso horário {timezone} · o MRR conta o que paga no fim do dia";
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
