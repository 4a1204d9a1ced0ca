//! The sentences of [`Problem`].

use super::{Problem, Thing};
use crate::catalogue::DimensionKind;
use domain::Locale::{self, En, Es, Pt};

impl Problem {
    /// Why, and the remedy; without a full stop, for it follows a field's name.
    pub fn text(&self, locale: Locale) -> String {
        match self {
            Self::Unknown { thing, key, near, known } => unknown(*thing, key, near, known, locale),
            Self::DoesNotFit { metric, dimension, kind, able, ways } => {
                let (able, ways, kind) = (able.join(", "), ways.join(", "), belongs_to(*kind, locale));
                match locale {
                    En => format!(
                        "'{metric}' can't be split by '{dimension}', which belongs to {kind}: use {able} with it, or split {metric} by {ways}"
                    ),
                    Es => format!(
                        "'{metric}' no se puede dividir por '{dimension}', que es de {kind}: úsala con {able}, o divide {metric} por {ways}"
                    ),
                    Pt => format!(
                        "'{metric}' não pode ser dividida por '{dimension}', que é de {kind}: use-a com {able}, ou divida {metric} por {ways}"
                    ),
                }
            }
            Self::ColumnsDoNotFit { metric, dimension, kind, table, ways } => {
                let (ways, kind) = (ways.join(", "), belongs_to(*kind, locale));
                match locale {
                    En => format!(
                        "'{metric}' can't be split by '{dimension}', which belongs to {kind}: it is made of columns of {table}, split it by {ways}"
                    ),
                    Es => format!(
                        "'{metric}' no se puede dividir por '{dimension}', que es de {kind}: está hecha de columnas de {table}, divídela por {ways}"
                    ),
                    Pt => format!(
                        "'{metric}' não pode ser dividida por '{dimension}', que é de {kind}: é feita de colunas de {table}, divida-a por {ways}"
                    ),
                }
            }
            Self::TooManyReads { count, most } => match locale {
                En => format!("their formulas look at columns in {count} ways: ask for fewer, {most} is the most"),
                Es => format!("sus fórmulas miran columnas de {count} maneras: pide menos, {most} es el máximo"),
                Pt => format!("suas fórmulas olham colunas de {count} maneiras: peça menos, {most} é o máximo"),
            },
            Self::TwoGrains(one, other) => {
                let (one, other) = (one.code(), other.code());
                match locale {
                    En => format!("'{one}' and '{other}' can't both be buckets: use one"),
                    Es => format!("'{one}' y '{other}' no pueden ir juntos: usa uno"),
                    Pt => format!("'{one}' e '{other}' não podem ir juntos: use um"),
                }
            }
            Self::TooManyBuckets { grain, most } => {
                let grain = grain.code();
                match locale {
                    En => format!("more than {most} of '{grain}' in one answer: use longer buckets or fewer days"),
                    Es => format!("más de {most} de '{grain}' en una respuesta: usa tramos más largos o menos días"),
                    Pt => format!("mais de {most} de '{grain}' numa resposta: use intervalos maiores ou menos dias"),
                }
            }
            Self::GrainFiltered(grain) => {
                let grain = grain.code();
                match locale {
                    En => format!("'{grain}' can't be filtered: choose days with the period"),
                    Es => format!("no se puede filtrar por '{grain}': elige los días con el período"),
                    Pt => format!("não se pode filtrar por '{grain}': escolha os dias com o período"),
                }
            }
            Self::NoColumn { key, columns } => {
                let columns = columns.join(", ");
                match locale {
                    En => format!("'{key}' is no column of the answer: use {columns}"),
                    Es => format!("'{key}' no es una columna de la respuesta: usa {columns}"),
                    Pt => format!("'{key}' não é uma coluna da resposta: use {columns}"),
                }
            }
            Self::NoMetric => match locale {
                En => "name at least one metric, like revenue".into(),
                Es => "nombra al menos una métrica, como revenue".into(),
                Pt => "indique ao menos uma métrica, como revenue".into(),
            },
            Self::TooManyMetrics { count, most } => match locale {
                En => format!("{count} metrics are too many: use at most {most}"),
                Es => format!("{count} métricas son demasiadas: usa {most} como máximo"),
                Pt => format!("{count} métricas são demais: use no máximo {most}"),
            },
            Self::TooManyDimensions { count, most } => match locale {
                En => format!("{count} dimensions are too many: use at most {most}"),
                Es => format!("{count} dimensiones son demasiadas: usa {most} como máximo"),
                Pt => format!("{count} dimensões são demais: use no máximo {most}"),
            },
            Self::TooManyFilters { count, most } => match locale {
                En => format!("{count} filters are too many: use at most {most}"),
                Es => format!("{count} filtros son demasiados: usa {most} como máximo"),
                Pt => format!("{count} filtros são demais: use no máximo {most}"),
            },
            Self::Twice(key) => match locale {
                En => format!("'{key}' is named twice: name it once"),
                Es => format!("'{key}' aparece dos veces: nómbralo una vez"),
                Pt => format!("'{key}' aparece duas vezes: indique uma só vez"),
            },
            Self::NothingToCompare => match locale {
                En => "there is no period to take the rates of: name one with compare".into(),
                Es => "no hay período del que tomar los tipos de cambio: indícalo con compare".into(),
                Pt => "não há período de onde tirar as taxas de câmbio: indique um com compare".into(),
            },
            Self::Backwards { from, to } => match locale {
                En => format!("it begins on {from} and ends before that, on {to}: swap them"),
                Es => format!("empieza el {from} y termina antes, el {to}: inviértelos"),
                Pt => format!("começa em {from} e termina antes, em {to}: inverta as datas"),
            },
            Self::NoRows => match locale {
                En => "0 rows are no answer: use 1 or more, or leave it out".into(),
                Es => "0 filas no son una respuesta: usa 1 o más, o quítalo".into(),
                Pt => "0 linhas não são uma resposta: use 1 ou mais, ou retire".into(),
            },
            Self::TooManyRows { rows, most } => match locale {
                En => format!("{rows} rows are too many: use at most {most}"),
                Es => format!("{rows} filas son demasiadas: usa {most} como máximo"),
                Pt => format!("{rows} linhas são demais: use no máximo {most}"),
            },
            Self::NothingToSift => match locale {
                En => "there is one row only: split the answer by a dimension or a time step".into(),
                Es => "hay una sola fila: divide la respuesta por una dimensión o un paso de tiempo".into(),
                Pt => "há uma linha só: divida a resposta por uma dimensão ou um passo de tempo".into(),
            },
            Self::TooManyBounds { count, most } => match locale {
                En => format!("{count} conditions are too many: use at most {most}"),
                Es => format!("{count} condiciones son demasiadas: usa {most} como máximo"),
                Pt => format!("{count} condições são demais: use no máximo {most}"),
            },
            Self::NoBound(value) => match locale {
                En => format!("'{value}' is no number: write it like 1000 or 0.25"),
                Es => format!("'{value}' no es un número: escríbelo como 1000 o 0.25"),
                Pt => format!("'{value}' não é um número: escreva-o como 1000 ou 0.25"),
            },
            Self::ValueCount { dimension, count, most } => match locale {
                En => format!("{count} values for {dimension}: give 1 to {most}"),
                Es => format!("{count} valores para {dimension}: da de 1 a {most}"),
                Pt => format!("{count} valores para {dimension}: informe de 1 a {most}"),
            },
            Self::LongValue { dimension, most } => match locale {
                En => format!("a value for {dimension} is longer than {most} characters"),
                Es => format!("un valor de {dimension} tiene más de {most} caracteres: acórtalo"),
                Pt => format!("um valor de {dimension} tem mais de {most} caracteres: encurte-o"),
            },
            Self::NullCharacter { dimension } => match locale {
                En => format!("a value for {dimension} holds a null character: leave it out"),
                Es => format!("un valor de {dimension} tiene un carácter nulo: quítalo"),
                Pt => format!("um valor de {dimension} tem um caractere nulo: retire-o"),
            },
            Self::NoWeekday(value) => match locale {
                En => format!("'{value}' is no weekday: use 1 (Monday) to 7 (Sunday)"),
                Es => format!("'{value}' no es un día de la semana: usa de 1 (lunes) a 7 (domingo)"),
                Pt => format!("'{value}' não é um dia da semana: use de 1 (segunda) a 7 (domingo)"),
            },
            Self::NoHour(value) => match locale {
                En => format!("'{value}' is no hour: use 0 to 23"),
                Es => format!("'{value}' no es una hora: usa de 0 a 23"),
                Pt => format!("'{value}' não é uma hora: use de 0 a 23"),
            },
            Self::NotAsked { metric, metrics } => {
                let metrics = metrics.join(", ");
                match locale {
                    En => format!("'{metric}' is no metric of the query: use one of {metrics}"),
                    Es => format!("'{metric}' no es una métrica de la consulta: usa una de {metrics}"),
                    Pt => format!("'{metric}' não é uma métrica da consulta: use uma de {metrics}"),
                }
            }
            Self::CellValues { count, dimensions } => match locale {
                En => format!("{count} values for {dimensions} dimensions: give one each"),
                Es => format!("{count} valores para {dimensions} dimensiones: da uno por cada una"),
                Pt => format!("{count} valores para {dimensions} dimensões: dê um para cada uma"),
            },
            Self::NoBucket { value, grain } => {
                let grain = grain.code();
                match locale {
                    En => format!("'{value}' is no day: use the first day of a {grain}, like 2026-03-01"),
                    Es => format!("'{value}' no es un día: usa el primero del paso ({grain}), como 2026-03-01"),
                    Pt => format!("'{value}' não é um dia: use o primeiro do intervalo ({grain}), como 2026-03-01"),
                }
            }
            Self::OutsidePeriod(day) => match locale {
                En => format!("{day} is not in the period of the query: use a day that is"),
                Es => format!("{day} no está en el período de la consulta: usa un día que esté"),
                Pt => format!("{day} não está no período da consulta: use um dia que esteja"),
            },
            Self::NoMonth(value) => match locale {
                En => format!("'{value}' is no month: use the first day of one, like 2026-03-01"),
                Es => format!("'{value}' no es un mes: usa su primer día, como 2026-03-01"),
                Pt => format!("'{value}' não é um mês: use o primeiro dia dele, como 2026-03-01"),
            },
            Self::NoInterval(value) => match locale {
                En => format!("'{value}' is no billing interval: use day, week, month or year"),
                Es => format!("'{value}' no es un intervalo de cobro: usa day, week, month o year"),
                Pt => format!("'{value}' não é um intervalo de cobrança: use day, week, month ou year"),
            },
            Self::NoCurrency(value) => match locale {
                En => format!("'{value}' is no currency: use an ISO 4217 code like BRL"),
                Es => format!("'{value}' no es una moneda: usa un código ISO 4217 como BRL"),
                Pt => format!("'{value}' não é uma moeda: use um código ISO 4217 como BRL"),
            },
            Self::NoCustomerType(value) => match locale {
                En => format!("'{value}' is no customer type: use new or returning"),
                Es => format!("'{value}' no es un tipo de cliente: usa new o returning"),
                Pt => format!("'{value}' não é um tipo de cliente: use new ou returning"),
            },
        }
    }
}

fn unknown(thing: Thing, key: &str, near: &[&str], known: &[&str], locale: Locale) -> String {
    let what = match (thing, locale) {
        (Thing::Metric, En) => "there is no metric",
        (Thing::Metric, Es) => "no hay ninguna métrica",
        (Thing::Metric, Pt) => "não há nenhuma métrica",
        (Thing::Dimension, En) => "there is no dimension",
        (Thing::Dimension, Es) => "no hay ninguna dimensión",
        (Thing::Dimension, Pt) => "não há nenhuma dimensão",
    };
    let [hint, or, all, end] = match locale {
        En => ["did you mean", " or ", "use one of", "?"],
        Es => ["¿querías decir", " o ", "usa una de", "?"],
        Pt => ["você quis dizer", " ou ", "use uma de", "?"],
    };
    if near.is_empty() {
        format!("{what} '{key}': {all} {}", known.join(", "))
    } else {
        format!("{what} '{key}': {hint} {}{end}", near.join(or))
    }
}

/// What a dimension belongs to.
fn belongs_to(kind: DimensionKind, locale: Locale) -> &'static str {
    let [en, es, pt] = match kind {
        DimensionKind::Time(_) | DimensionKind::Clock => ["time", "tiempo", "tempo"],
        DimensionKind::Order => ["orders", "pedidos", "pedidos"],
        DimensionKind::Item => ["items", "artículos", "itens"],
        DimensionKind::Ad => ["advertising", "publicidad", "publicidade"],
        DimensionKind::Web => ["web sessions", "sesiones web", "sessões web"],
        DimensionKind::Subscription => ["subscriptions", "suscripciones", "assinaturas"],
        DimensionKind::Stock => ["stock", "inventario", "estoque"],
    };
    match locale {
        En => en,
        Es => es,
        Pt => pt,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Plan, Query, Setting};
    use domain::{Currency, Day, Locale, WeekStart};

    fn check(query: &str, locale: Locale, expected: &str) {
        let setting = Setting {
            today: Day::from_ymd(2026, 3, 2).expect("a day"),
            week: WeekStart::Monday,
            currency: Currency::BRL,
            data: None,
            present: Vec::new(),
        };
        let query: Query = serde_json::from_str(query).expect("a query");
        let error = Plan::new(&query, &setting, &[]).expect_err(expected);
        assert_eq!(error.reason(locale), expected);
    }

    #[test]
    fn wrong_queries_are_told_in_the_readers_language() {
        let twice = r#"{"metrics": ["orders", "orders"], "period": {"preset": "today"}}"#;
        check(twice, Locale::En, "'orders' is named twice: name it once");
        check(twice, Locale::Es, "'orders' aparece dos veces: nómbralo una vez");
        let unknown = r#"{"metrics": ["revenu"], "period": {"preset": "today"}}"#;
        check(
            unknown,
            Locale::Pt,
            "não há nenhuma métrica 'revenu': você quis dizer revenue ou gross_revenue_churn_rate ou revenue_per_customer?",
        );
        let backwards = r#"{"metrics": ["orders"], "period": {"from": "2026-02-02", "to": "2026-02-01"}}"#;
        check(backwards, Locale::Es, "empieza el 2026-02-02 y termina antes, el 2026-02-01: inviértelos");
    }
}
