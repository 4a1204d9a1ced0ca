//! Words of tiles, pickers and tables.

texts! {
    /// Words of tiles, pickers and tables.
    Widgets {
        versus: "vs {period}", "vs. {period}", "vs. {period}";
        versus_constant: "vs {period}, constant rates", "vs. {period}, tipo de cambio constante",
            "vs. {period}, câmbio constante";
        constant_rates: "At constant exchange rates", "A tipo de cambio constante", "A câmbio constante";
        constant_rates_help: "Both periods at the rates of the earlier one, so that only what was sold makes a difference",
            "Ambos períodos con los tipos de cambio del anterior, para que solo cuente lo vendido",
            "Os dois períodos com o câmbio do anterior, para que só conte o que foi vendido";
        versus_short: "vs", "vs.", "vs.";
        before_was: "{before} in {period}", "{before} en {period}", "{before} em {period}";
        partial: "so far", "hasta ahora", "até agora";
        partial_help: "This period isn't over yet; it is compared with the same stretch of the one before",
            "Este período aún no termina; se compara con el mismo tramo del anterior",
            "Este período ainda não terminou; é comparado com o mesmo trecho do anterior";
        table: "Table", "Tabla", "Tabela";
        chart: "Chart", "Gráfico", "Gráfico";
        show_table: "Show {title} as a table", "Ver {title} como tabla", "Ver {title} como tabela";
        show_chart: "Show {title} as a chart", "Ver {title} como gráfico", "Ver {title} como gráfico";
        csv: "CSV", "CSV", "CSV";
        download_csv: "Download {title} as CSV", "Descargar {title} como CSV", "Baixar {title} como CSV";
        total: "Total", "Total", "Total";
        unnamed: "Not given", "Sin dato", "Não informado";
        no_rows: "No data in this period.", "Sin datos en este período.", "Sem dados neste período.";
        no_rows_filtered: "No data in this period with these filters.",
            "Sin datos en este período con estos filtros.", "Sem dados neste período com estes filtros.";
        failed: "This couldn't be loaded.", "No se pudo cargar.", "Não foi possível carregar.";
        failed_safe: "Your data is safe.", "Tus datos están a salvo.", "Seus dados estão seguros.";
        reference: "Reference {reference}", "Referencia {reference}", "Referência {reference}";
        loading: "Loading", "Cargando", "Carregando";
        period: "Period", "Período", "Período";
        custom_from: "From", "Desde", "De";
        custom_to: "To", "Hasta", "Até";
        apply: "Apply", "Aplicar", "Aplicar";
        compare: "Compare", "Comparar", "Comparar";
        compare_previous: "Previous period", "Período anterior", "Período anterior";
        compare_year: "A year earlier", "Un año antes", "Um ano antes";
        compare_none: "No comparison", "Sin comparación", "Sem comparação";
        filters: "Filters", "Filtros", "Filtros";
        filters_active: "{count} active", "{count} activos", "{count} ativos";
        filters_reset: "Reset", "Quitar todos", "Limpar";
        filters_none: "There is nothing to filter by yet.", "Aún no hay nada por qué filtrar.",
            "Ainda não há nada para filtrar.";
        filter_remove: "Remove filter {value}", "Quitar filtro {value}", "Remover filtro {value}";
        filter_not: "{name} is not", "{name} no es", "{name} não é";
        no_match: "Nothing is called that.", "Nada se llama así.", "Nada tem esse nome.";
        take_apart: "Explore {title}", "Explorar {title}", "Explorar {title}";
        show_only: "Show only {value}", "Ver solo {value}", "Ver só {value}";
        updated_now: "Updated just now", "Actualizado ahora", "Atualizado agora";
        updated_minutes: "Updated {n} min ago", "Actualizado hace {n} min", "Atualizado há {n} min";
        updated_hours: "Updated {n} h ago", "Actualizado hace {n} h", "Atualizado há {n} h";
        updated_day: "Updated on {day}", "Actualizado el {day}", "Atualizado em {day}";
        new_customer: "New", "Nuevos", "Novos";
        returning_customer: "Returning", "Recurrentes", "Recorrentes";
        today: "Today", "Hoy", "Hoje";
        yesterday: "Yesterday", "Ayer", "Ontem";
        this_week: "This week", "Esta semana", "Esta semana";
        last_week: "Last week", "Semana pasada", "Semana passada";
        this_month: "This month", "Este mes", "Este mês";
        last_month: "Last month", "Mes pasado", "Mês passado";
        this_quarter: "This quarter", "Este trimestre", "Este trimestre";
        last_quarter: "Last quarter", "Trimestre pasado", "Trimestre passado";
        this_year: "This year", "Este año", "Este ano";
        last_year: "Last year", "Año pasado", "Ano passado";
        last_7_days: "Last 7 days", "Últimos 7 días", "Últimos 7 dias";
        last_14_days: "Last 14 days", "Últimos 14 días", "Últimos 14 dias";
        last_28_days: "Last 28 days", "Últimos 28 días", "Últimos 28 dias";
        last_30_days: "Last 30 days", "Últimos 30 días", "Últimos 30 dias";
        last_90_days: "Last 90 days", "Últimos 90 días", "Últimos 90 dias";
        last_12_months: "Last 12 months", "Últimos 12 meses", "Últimos 12 meses";
        all_time: "All time", "Todo el tiempo", "Todo o período";
    }
}

impl Widgets {
    /// A preset's name.
    pub fn preset(&self, preset: domain::Preset) -> &'static str {
        use domain::Preset::*;
        match preset {
            Today => self.today,
            Yesterday => self.yesterday,
            ThisWeek => self.this_week,
            LastWeek => self.last_week,
            ThisMonth => self.this_month,
            LastMonth => self.last_month,
            ThisQuarter => self.this_quarter,
            LastQuarter => self.last_quarter,
            ThisYear => self.this_year,
            LastYear => self.last_year,
            Last7Days => self.last_7_days,
            Last14Days => self.last_14_days,
            Last28Days => self.last_28_days,
            Last30Days => self.last_30_days,
            Last90Days => self.last_90_days,
            Last12Months => self.last_12_months,
            AllTime => self.all_time,
        }
    }
}
