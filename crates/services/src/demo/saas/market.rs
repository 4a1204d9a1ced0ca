//! What Brújula sells, to whom, and how they hear of it.

/// A tier: a price a seat, how many take it, and how they stay.
pub(super) struct Tier {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    /// A seat a month, in dollars; a year is ten of them.
    pub(super) dollars: f64,
    pub(super) weight: f64,
    pub(super) seats: (i64, i64),
    /// The part that leaves in a month.
    pub(super) leaves: f64,
    /// The part that buys a year at once.
    pub(super) yearly: f64,
    /// The part of trials that buys.
    pub(super) converts: f64,
}

pub(super) const TIERS: [Tier; 3] = [
    Tier {
        id: "esencial",
        name: "Esencial",
        dollars: 12.0,
        weight: 0.52,
        seats: (1, 4),
        leaves: 0.055,
        yearly: 0.12,
        converts: 0.37,
    },
    Tier {
        id: "equipo",
        name: "Equipo",
        dollars: 19.0,
        weight: 0.35,
        seats: (3, 14),
        leaves: 0.032,
        yearly: 0.2,
        converts: 0.43,
    },
    Tier {
        id: "empresa",
        name: "Empresa",
        dollars: 29.0,
        weight: 0.13,
        seats: (10, 45),
        leaves: 0.018,
        yearly: 0.38,
        converts: 0.5,
    },
];

/// The add-on: dollars a month, whatever the seats.
pub(super) const ADD_ON: (&str, &str, f64) = ("reportes", "Reportes avanzados", 39.0);

/// Where customers are: country, city, how many of them, and the tax on their invoices in per cent.
pub(super) const PLACES: [(&str, &str, f64, i64); 14] = [
    ("MX", "Ciudad de México", 20.0, 16),
    ("MX", "Guadalajara", 6.0, 16),
    ("MX", "Monterrey", 6.0, 16),
    ("CO", "Bogotá", 12.0, 19),
    ("CO", "Medellín", 7.0, 19),
    ("AR", "Buenos Aires", 11.0, 21),
    ("AR", "Córdoba", 3.0, 21),
    ("CL", "Santiago", 10.0, 19),
    ("BR", "São Paulo", 8.0, 0),
    ("BR", "Curitiba", 2.5, 0),
    ("PE", "Lima", 6.5, 18),
    ("UY", "Montevideo", 3.0, 22),
    ("EC", "Quito", 2.5, 15),
    ("CR", "San José", 2.5, 13),
];

pub(super) const TRADES: [&str; 16] = [
    "Agencia",
    "Clínica",
    "Comercial",
    "Constructora",
    "Consultora",
    "Distribuidora",
    "Escuela",
    "Estudio",
    "Ferretería",
    "Grupo",
    "Hotel",
    "Inmobiliaria",
    "Laboratorio",
    "Logística",
    "Servicios",
    "Taller",
];

/// How people come: source, medium, campaign, platform, and the part of sign-ups it brings. An empty platform costs nothing.
pub(super) struct Way {
    pub(super) source: &'static str,
    pub(super) medium: &'static str,
    pub(super) campaign: &'static str,
    pub(super) platform: &'static str,
    pub(super) kind: &'static str,
    pub(super) weight: f64,
    /// Dollars that a sign-up costs, and a click.
    pub(super) sign_up: f64,
    pub(super) click: f64,
    /// Clicks of impressions.
    pub(super) clicked: f64,
    /// Sign-ups of sessions.
    pub(super) converts: f64,
}

#[allow(clippy::too_many_arguments)]
const fn way(
    source: &'static str,
    medium: &'static str,
    campaign: &'static str,
    (platform, kind): (&'static str, &'static str),
    weight: f64,
    (sign_up, click, clicked): (f64, f64, f64),
    converts: f64,
) -> Way {
    Way { source, medium, campaign, platform, kind, weight, sign_up, click, clicked, converts }
}

pub(super) const WAYS: [Way; 10] = [
    way("google", "cpc", "marca", ("google_ads", "search"), 0.09, (14.0, 0.6, 0.12), 0.058),
    way("google", "cpc", "categoria", ("google_ads", "search"), 0.15, (58.0, 1.9, 0.041), 0.034),
    way("google", "cpc", "competencia", ("google_ads", "search"), 0.04, (74.0, 2.2, 0.028), 0.029),
    way("facebook", "paid_social", "prospeccion", ("meta_ads", "social"), 0.10, (46.0, 0.7, 0.012), 0.016),
    way("facebook", "paid_social", "remarketing", ("meta_ads", "social"), 0.05, (24.0, 0.8, 0.021), 0.035),
    way("linkedin", "paid_social", "decisores", ("linkedin_ads", "social"), 0.06, (118.0, 4.6, 0.006), 0.026),
    way("google", "organic", "", ("", ""), 0.24, (0.0, 0.0, 0.0), 0.019),
    way("direct", "none", "", ("", ""), 0.15, (0.0, 0.0, 0.0), 0.024),
    way("partners", "referral", "", ("", ""), 0.08, (0.0, 0.0, 0.0), 0.061),
    way("newsletter", "email", "boletin", ("", ""), 0.04, (0.0, 0.0, 0.0), 0.028),
];
