//! A workspace's name in addresses and on the command line.

/// Letters, digits and single hyphens, at most 40 characters; `workspace` where the name has none of them.
pub fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase).filter_map(plain) {
        match letter {
            '-' if slug.is_empty() || slug.ends_with('-') => {}
            letter => slug.push(letter),
        }
        if slug.len() == 40 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "workspace".into() } else { slug.into() }
}

/// The letter without its accent, a hyphen for what stands between words, nothing for marks within them.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '\'' | '’' | '´' | '`' => return None,
        _ => '-',
    })
}

#[cfg(test)]
mod tests {
    use super::slug_of;

    #[test]
    fn names_become_slugs() {
        let check = |name: &str, slug: &str| assert_eq!(slug_of(name), slug, "{name}");
        check("Ana's Shop", "anas-shop");
        check("  Café São Paulo & Filhos ", "cafe-sao-paulo-filhos");
        check("Ñandú 24/7", "nandu-24-7");
        check("日本", "workspace");
        check("---", "workspace");
        check(&"ab ".repeat(40), "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-a");
    }
}
