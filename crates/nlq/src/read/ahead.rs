//! What is still to come: "quanto vou vender em dezembro", "meta de vendas de outubro". Nothing here foretells.

use super::Asked;
use crate::lexicon::Role;

/// What makes a verb behind it one of the future: "vou vender", "vamos a facturar".
const GOING: &str = "vou|vamos|vai|vao|iremos|irei|ira|irao|irei|vamo|iriamos|iria|deve|devem|podemos|consigo|conseguimos|conseguiremos";
/// Verbs of what owners count, and so of what they hope for.
const COUNTED: &str = "vender|faturar|facturar|lucrar|crescer|render|cair|subir|fechar|bater|ganhar|gastar|receber|faltar|acabar|durar|entrar|sair|fazer|ter|perder|\
     pagar|cancelar|comprar|arrecadar|vir|dar|chegar|atingir|alcancar|precisar|sobrar|esgotar|terminar|converter|investir";
/// Words of advertising: "Meta" is a platform where they stand.
const ADVERTISING: &str = "ad|ads|anuncio|anuncios|campanha|campanhas|campana|campanas|campaign|campaigns|gasto|gastos|gastei|gastamos|gastado|spend|spent|investi|\
     investimos|investimento|inversion|roas|cliques|clicks|clics|impressoes|impressions|impresiones|ctr|cpc|cpm|cpa|conversoes|conversions|conversiones|plataforma|\
     platform|trafego|midia|google|tiktok|custo|costo|cost|alcance|verba|publicidade|publicidad|sessoes|visitas";

pub(super) fn is_ahead(asked: &Asked<'_>) -> bool {
    will(asked) || is_a_goal(asked)
}

fn word<'a>(asked: &'a Asked<'_>, at: usize) -> &'a str {
    asked.tokens.get(at).filter(|token| !token.quoted).map_or("", |token| token.text.as_str())
}

fn among(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split('|').any(|known| known.trim() == word)
}

/// "Quanto vou vender", "quantos pedidos teremos": a number of days to come.
fn will(asked: &Asked<'_>) -> bool {
    let counts = asked.has(|role| matches!(role, Role::HowMuch | Role::HowMany | Role::Which | Role::When));
    let small = |at: usize| among("a|me|nos|gente|ainda|que|so|conseguir|poder", word(asked, at));
    let led = |at: usize| {
        let next = (at + 1..at + 4).find(|next| !small(*next)).unwrap_or(at + 1);
        among(GOING, word(asked, at)) && among(COUNTED, word(asked, next))
    };
    let must = |at: usize| {
        let next = at + 1 + usize::from(matches!(word(asked, at + 1), "que" | "de"));
        let bound = "preciso|precisamos|precisa|tenho|temos|falta|faltam|necesito|necesitamos|tengo|tenemos|need";
        among(bound, word(asked, at))
            && among("vender|faturar|facturar|lucrar|render|bater|crescer|crecer", word(asked, next))
    };
    let simple = |at: usize| {
        let word = word(asked, at);
        word.len() > 6 && word.ends_with("remos") && word != "queremos" && !among("podemos|devemos", word)
    };
    counts && (0..asked.tokens.len()).any(|at| led(at) || must(at) || simple(at))
}

/// "A meta de vendas", "bater a meta do mês": a goal, where nothing is said of advertising.
fn is_a_goal(asked: &Asked<'_>) -> bool {
    let of = "de|do|da|dos|das|mensal|anual|diaria|semanal|del";
    let led = "bater|bati|batemos|bateu|atingir|atingi|atingimos|atingiu|alcancar|alcancamos|nossa|minha|cumprir|cumprimos|cumplir|cumplimos|nuestra|pra|para|uma|una|alcanzar|alcanzamos";
    let goal = |at: usize| {
        let before = (0..at).rev().find(|at| !among("a|la|as|da", word(asked, *at)));
        among("meta|metas", word(asked, at))
            && (among(of, word(asked, at + 1)) || before.is_some_and(|before| among(led, word(asked, before))))
    };
    let advertised = asked.tokens.iter().any(|token| among(ADVERTISING, &token.text));
    !advertised && (0..asked.tokens.len()).any(goal)
}
