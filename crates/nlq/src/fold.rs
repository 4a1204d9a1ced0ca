//! Letters without case and accents, and words without their plural endings.

/// Appends a letter in lower case without its accents; combining marks vanish.
pub fn push_folded(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    for lower in c.to_lowercase() {
        match lower {
            '\u{300}'..='\u{36f}' => {}
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ª' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' => out.push('i'),
            'ñ' | 'ń' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'º' | '°' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'š' | 'ś' => out.push('s'),
            'ž' | 'ź' | 'ż' => out.push('z'),
            'ł' => out.push('l'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            other => out.push(other),
        }
    }
}

/// The whole text folded: as texts are compared where case and accents don't count.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push_folded(c, &mut out);
    }
    out
}

/// A folded word without its plural ending, so that singular and plural of all three languages meet. It need not be a
/// word: `clientes`, `cliente` and `clients` are all `client`.
pub fn stem(word: &str) -> String {
    let length = word.chars().count();
    if length == 4
        && word.is_ascii()
        && word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending))
    {
        return word.trim_end_matches('s').into();
    }
    if length <= 4 || !word.is_ascii() || !word.ends_with(|c: char| c.is_ascii_alphabetic()) {
        return word.into();
    }
    let cut = |ending: &str, instead: &str| word.strip_suffix(ending).map(|root| format!("{root}{instead}"));
    let singular = cut("coes", "cao")
        .or_else(|| cut("ioes", "iao"))
        .or_else(|| cut("ies", "y"))
        .or_else(|| cut("xes", "x"))
        .or_else(|| cut("ais", "al"))
        .or_else(|| if word.ends_with("ss") { None } else { cut("s", "") })
        .unwrap_or_else(|| word.into());
    match singular.strip_suffix('e') {
        Some(root) if root.len() >= 4 => root.into(),
        _ => singular,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_and_accents() {
        assert_eq!(fold("São Paulo — Año, ÇÃO 1º"), "sao paulo — ano, cao 1o");
        assert_eq!(fold("Sa\u{303}o"), "sao");
    }

    #[test]
    fn plurals_meet_their_singular() {
        for (one, many) in [
            ("order", "orders"),
            ("category", "categories"),
            ("categoria", "categorias"),
            ("pais", "paises"),
            ("canal", "canales"),
            ("canal", "canais"),
            ("ciudad", "ciudades"),
            ("cidade", "cidades"),
            ("devolucion", "devoluciones"),
            ("devolucao", "devolucoes"),
            ("regiao", "regioes"),
            ("client", "clients"),
            ("cliente", "clientes"),
            ("vendedor", "vendedores"),
        ] {
            assert_eq!(stem(one), stem(many), "{one} {many}");
        }
        assert_eq!(stem("gross"), "gross");
        assert_ne!(stem("sal"), stem("sales"));
    }
}
