//! What people are told by mail, in their language.

use crate::Context;
use domain::{Locale, locale::Text, mail::Message};
use entity::users;

/// The link to a new password.
pub fn reset(user: &users::Model, base_url: &str, token: &str) -> Message {
    letter(user, RESET_SUBJECT, RESET, &[("{link}", &format!("{base_url}/reset/{token}"))])
}

/// Someone tried to sign up with an address that has an account.
pub fn already_signed_up(user: &users::Model, base_url: &str) -> Message {
    let links = [("{login}", format!("{base_url}/login")), ("{forgot}", format!("{base_url}/forgot"))];
    letter(user, TAKEN_SUBJECT, TAKEN, &links.each_ref().map(|(mark, link)| (*mark, link.as_str())))
}

/// Sends, and logs where that fails: nobody waits for the outcome.
pub async fn send(ctx: &Context, message: Message) {
    if let Err(error) = ctx.mailer.send(&message).await {
        tracing::error!(%error, subject = message.subject, "a mail did not leave");
    }
}

/// The same without making the caller wait, whose answer must not tell by its time whether a mail was sent.
pub fn send_later(ctx: &Context, message: Message) {
    let ctx = ctx.clone();
    tokio::spawn(async move { send(&ctx, message).await });
}

fn letter(user: &users::Model, subject: Text, body: Text, links: &[(&str, &str)]) -> Message {
    let locale = Locale::parse(&user.locale).unwrap_or_default();
    // Links first: a name that looks like a mark is then only a name.
    let text = links.iter().fold(body.get(locale).to_owned(), |text, (mark, link)| text.replace(mark, link));
    Message { to: user.email.clone(), subject: subject.get(locale).into(), text: text.replace("{name}", &user.name) }
}

const RESET_SUBJECT: Text =
    Text { en: "Set a new password", es: "Elige una contraseña nueva", pt: "Defina uma nova senha" };

const RESET: Text = Text {
    en: "Hello {name},\n\nsomeone, probably you, asked for a new password for AI Business OS. Set it here within an hour:\n\n\
         {link}\n\nThe link works once. If you didn't ask, do nothing: your password stays as it is.\n",
    es: "Hola, {name}:\n\nAlguien, seguramente tú, pidió una contraseña nueva para AI Business OS. Elígela aquí antes de una hora:\n\n\
         {link}\n\nEl enlace sirve una sola vez. Si no la pediste, no hagas nada: tu contraseña sigue siendo la misma.\n",
    pt: "Olá, {name}!\n\nAlguém, provavelmente você, pediu uma nova senha para o AI Business OS. Defina-a aqui em até uma hora:\n\n\
         {link}\n\nO link funciona uma única vez. Se não foi você, não faça nada: sua senha continua a mesma.\n",
};

const TAKEN_SUBJECT: Text =
    Text { en: "You already have an account", es: "Ya tienes una cuenta", pt: "Você já tem uma conta" };

const TAKEN: Text = Text {
    en: "Hello {name},\n\nsomeone tried to sign up for AI Business OS with this address, which has an account already.\n\n\
         If it was you, sign in: {login}\nIf you forgot your password, set a new one: {forgot}\n\n\
         If it wasn't you, do nothing: nothing has changed.\n",
    es: "Hola, {name}:\n\nAlguien intentó registrarse en AI Business OS con esta dirección, que ya tiene una cuenta.\n\n\
         Si fuiste tú, inicia sesión: {login}\nSi olvidaste tu contraseña, elige una nueva: {forgot}\n\n\
         Si no fuiste tú, no hagas nada: nada ha cambiado.\n",
    pt: "Olá, {name}!\n\nAlguém tentou se cadastrar no AI Business OS com este endereço, que já tem uma conta.\n\n\
         Se foi você, entre: {login}\nSe esqueceu a senha, defina uma nova: {forgot}\n\n\
         Se não foi você, não faça nada: nada mudou.\n",
};
