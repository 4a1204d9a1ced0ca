//! Slips of the finger are put right before anything is read, where it is safe to.

use crate::{
    calendar::words,
    token::{Kind, Token},
    typo::distance,
    vocabulary::Vocabulary,
};

/// English words that are no slips of the catalogue's: speed is no spend, a taxi no tax.
const OTHERS: &str = "speed|speeds|taxi|taxis|fleet|fleets|martin|shipper|shippers|cutie|cuties|quality|border|borders|lesson|lessons|mission|missions|\
     county|counties|texts|memory|moths|staff|salary|salaries|visa|visas|profile|profiles|planes|bricks|sails|fender|lender|lenders|member|members|\
     winter|summer|spring|autumn|storm|storms|store|stories|story|price|prices|weight|height|waste|water|people|battle|bottle|bottles|\
     production|direction|bands|tree|trees|score|scores|feature|features|stone|stones|cells|religion|religions|stated|port|ports|citizens|numerous|\
     referred|directed|recovery|guitar|guitars|supplies|supplied|tons|transition|transitions|commissioner|raising|minority|minorities|translation|\
     translations|grass|mall|malls|stopping|worthy|butt|revenge|reception|socialist|unity|bitter|stole|stored|gentle|notion|notions|reminded|stake|\
     stakes|manufactured|valve|valves|linear|medal|medals|metal|metals";
/// The same of Spanish and Portuguese: windows are no sales, a doctor is no payment.
const OTROS: &str = "proyecto|proyectos|estudio|estudios|medico|medicos|medica|medicas|operacion|operaciones|planta|plantas|correcto|correcta|ejecutivo|ejecutivos|religion|\
     religiones|monton|caliente|parlamento|estadio|estadios|producir|entidad|entidades|descanso|organismo|organismos|templo|templos|transicion|\
     transiciones|gracioso|mediados|ventaja|ventajas|garantia|garantias|ventana|ventanas|recepcion|correa|correas|peces|marcado|indicado|mostrado|divina|divino|\
     comparten|vestido|vestidos|vapor|devolver|medo|medos|direito|direitos|producao|projeto|projetos|projecto|projectos|estudo|estudos|direcao|direccao|qualidade|\
     qualidades|casal|casais|religiao|religioes|vento|ventos|executivo|executivos|cidadao|cidadaos|grosso|localizada|localizado|enviou|correndo|direta|direto|\
     vencedor|vencedores|esforco|esforcos|motorista|motoristas|aparencia|organizar|estrada|estradas|sala|salas|envolve|estacoes|cuidado|cuidados|recepcao|\
     recusou|corredor|corredores|recado|recados|tarefa|tarefas|separar|carvao|postagem|postagens|cana|canas|melhoria|melhorias|descrito|impacto|impactos|meia|meias|\
     variam|surgem";

/// Replaces words that are no word of the grammar, the catalogue or the values by the one that was probably meant. Names
/// (a capital inside a sentence) are corrected to values only, so that Paris does not become a country or a tax.
pub fn correct(tokens: &mut [Token], vocabulary: &Vocabulary) {
    let lower = tokens.iter().filter(|token| token.kind == Kind::Word).any(|token| !token.capital);
    for at in 0..tokens.len() {
        let Some(token) = tokens.get(at) else { break };
        // "A gente vendemo", as it is spoken.
        if ["amo", "emo", "imo"].iter().any(|ending| token.text.ends_with(ending))
            && vocabulary.knows_exactly(&format!("{}s", token.text))
            && let Some(slot) = tokens.get_mut(at)
        {
            slot.text.push('s');
            continue;
        }
        let Some(token) = tokens.get(at) else { break };
        if token.kind != Kind::Word
            || token.quoted
            || is_known(token, vocabulary)
            || crate::places::is_place(&token.text)
        {
            continue;
        }
        if [OTHERS, OTROS].iter().any(|list| list.split('|').any(|other| other.trim() == token.text)) {
            continue;
        }
        if let Some(said) = drawn_out(&token.text, vocabulary).or_else(|| heard(token, vocabulary)) {
            if let Some(slot) = tokens.get_mut(at) {
                slot.stem = crate::fold::stem(&said);
                slot.text = said;
            }
            continue;
        }
        let name = token.capital && lower && at > 0;
        let after_preposition = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
            matches!(
                before.text.as_str(),
                "in" | "from" | "at" | "to" | "en" | "em" | "no" | "na" | "desde" | "para" | "with" | "con" | "com"
            )
        });
        let known = vocabulary.correct(&token.text).filter(|found| !name && (!after_preposition || is_time(found)));
        // Of a value's name a shorter word must be right but for one letter.
        let near = |found: &String| token.text.len() >= 8 || distance(&token.text, found, 1).is_some();
        let known = known.filter(|found| !changes_ending(&token.text, found));
        let known = known.or_else(|| vocabulary.slip(&token.text).filter(|_| !name && !after_preposition));
        let Some(found) = known.or_else(|| vocabulary.values.correct(&token.text).filter(near)) else { continue };
        if let Some(slot) = tokens.get_mut(at) {
            slot.stem = crate::fold::stem(&found);
            slot.text = found;
        }
    }
    (0..tokens.len()).for_each(|at| short_by(tokens, at, vocabulary));
}

/// "Bendimos", "fakturamos", "orizonte": the word of the grammar, the catalogue or a longer name that sounds alike.
fn heard(token: &Token, vocabulary: &Vocabulary) -> Option<String> {
    let word = token.text.as_str();
    let long = word.len() >= 5 && word.bytes().all(|b| b.is_ascii_lowercase());
    let is_name = |said: &str| said.len() >= 7 && vocabulary.values.knows(&crate::fold::stem(said));
    crate::typo::as_heard(word)
        .find(|said| long && said.len() >= 5 && (vocabulary.knows_exactly(said) || is_name(said)))
}

/// "Holaaa", "ventasss": what is left where no letter is said twice, if that is a word.
fn drawn_out(word: &str, vocabulary: &Vocabulary) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let (last, before) = (letters.last().copied()?, letters.iter().rev().nth(1).copied()?);
    let long = letters.windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c));
    if !long && last != before {
        return None;
    }
    letters.dedup();
    let short: String = letters.into_iter().collect();
    let time = words::month(&short).is_some() || words::unit(&short).is_some() || words::weekday(&short).is_some();
    (short.len() >= 2 && (time || vocabulary.knows(&short, &crate::fold::stem(&short)))).then_some(short)
}

/// "Perdimos" is a verb, and no slip of "pedidos".
fn changes_ending(word: &str, found: &str) -> bool {
    let endings = ["amos", "emos", "imos", "aron", "ieron", "aram", "eram", "iram", "ando", "endo", "indo", "iendo"];
    let ending = |word: &str| endings.into_iter().find(|ending| word.ends_with(ending));
    ending(word).is_some() && ending(word) != ending(found)
}

/// "Ventas x canal" is "ventas por canal", "online x retail" is not.
fn short_by(tokens: &mut [Token], at: usize, vocabulary: &Vocabulary) {
    let Some(next) = tokens.get(at + 1) else { return };
    // "Essa semana x semana passada" sets two weeks side by side.
    let past = tokens.get(at + 2).is_some_and(|word| words::last(&word.text));
    let slices = words::unit(&next.text).is_some() && !past
        || next.text == "cada"
        || vocabulary.dimension_names.at(tokens, at + 1, |token| &token.stem).next().is_some();
    // "Vendimos x instagram", where nothing stands that it could be set beside.
    let is_value = |at: usize| vocabulary.values.at(tokens, at).iter().any(|(end, _)| *end > at);
    let ends_here = |from: usize| vocabulary.values.at(tokens, from).iter().any(|(end, _)| *end == at);
    let through = is_value(at + 1) && !(at.saturating_sub(5)..at).any(ends_here);
    let written =
        |token: &&mut Token| slices && matches!(token.text.as_str(), "x" | "p") || through && token.text == "x";
    if let Some(token) = tokens.get_mut(at).filter(written) {
        (token.text, token.stem) = ("por".into(), "por".into());
    }
}

/// "In salem" is a place, not a slip of "sales"; "in octobre" is a month.
fn is_time(word: &str) -> bool {
    words::unit(word).is_some() || words::month(word).is_some() || words::weekday(word).is_some() || words::last(word)
}

fn is_known(token: &Token, vocabulary: &Vocabulary) -> bool {
    vocabulary.knows(&token.text, &token.stem)
        || words::unit(&token.text).is_some()
        || words::month(&token.text).is_some()
        || words::weekday(&token.text).is_some()
        || words::weekdays(&token.text, None).is_some()
        || words::number(&token.text).is_some()
        || words::ordinal(&token.text).is_some()
        || crate::calendar::retail::is_known(&token.text)
        || crate::talk::is_known(&token.text)
        || words::langs(&token.text) != crate::lexicon::Langs::ALL
}
