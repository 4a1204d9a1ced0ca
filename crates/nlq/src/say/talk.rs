//! Sentences about conversations and taught words.

use super::{pick, text};
use domain::Locale;

/// What an answer takes over from the questions before.
pub fn kept(parts: &[String], locale: Locale) -> String {
    let parts = parts.join(" · ");
    text(
        locale,
        format!("Kept from before: {parts}."),
        format!("Se mantiene de antes: {parts}."),
        format!("Mantido de antes: {parts}."),
    )
}

/// A breakdown that the figure now asked for hasn't.
pub fn left_out(metric: &str, dimension: &str, locale: Locale) -> String {
    let dimension = dimension.to_lowercase();
    text(
        locale,
        format!("{metric} can't be told by {dimension}, so it is given as a whole."),
        format!("{metric} no se puede dividir por {dimension}, así que va en total."),
        format!("{metric} não pode ser dividido por {dimension}, então vai no total."),
    )
}

pub fn nothing_to_go_on_from(locale: Locale) -> String {
    pick(
        locale,
        "Nothing was asked before that this could go on from. Name a figure, like revenue.",
        "No hay una pregunta anterior que continuar. Nombra una cifra, como los ingresos.",
        "Não há pergunta anterior para continuar. Cite um número, como a receita.",
    )
    .into()
}

pub fn not_mentioned(said: &str, locale: Locale) -> String {
    text(
        locale,
        format!("I can't tell what “{said}” refers to: none was named before."),
        format!("No sé a qué se refiere «{said}»: no se nombró ninguno antes."),
        format!("Não sei a que “{said}” se refere: nenhum foi citado antes."),
    )
}

pub fn keep_lesson(word: &str, label: &str, locale: Locale) -> String {
    text(
        locale,
        format!("When someone here says “{word}”, shall I take it as “{label}”?"),
        format!("Cuando alguien diga «{word}» aquí, ¿lo tomo como «{label}»?"),
        format!("Quando alguém disser “{word}” aqui, devo entender “{label}”?"),
    )
}

pub fn no_such_lesson(word: &str, locale: Locale) -> String {
    text(
        locale,
        format!("“{word}” already has a meaning that questions need. Choose another word."),
        format!("«{word}» ya tiene un significado que las preguntas necesitan. Elige otra palabra."),
        format!("“{word}” já tem um significado de que as perguntas precisam. Escolha outra palavra."),
    )
}

pub fn no_such_meaning(said: &str, locale: Locale) -> String {
    text(
        locale,
        format!(
            "I don't know what “{said}” means here, so I can't learn a word for it. Name a figure, a dimension or a value."
        ),
        format!(
            "No sé qué significa «{said}» aquí, así que no puedo aprender una palabra para eso. Nombra una cifra, una dimensión o un valor."
        ),
        format!(
            "Não sei o que “{said}” significa aqui, então não posso aprender uma palavra para isso. Cite um número, uma dimensão ou um valor."
        ),
    )
}
