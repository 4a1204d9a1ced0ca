//! What went wrong, what is safe, what to do next.

texts! {
    /// Failures any page may meet.
    Errors {
        internal: "Something went wrong on our side. Nothing was lost; try again in a moment.",
            "Algo falló de nuestro lado. No se perdió nada; inténtalo de nuevo en un momento.",
            "Algo deu errado do nosso lado. Nada se perdeu; tente de novo em instantes.";
        reference: "Reference {reference}", "Referencia {reference}", "Referência {reference}";
        offline: "The server can't be reached. Check your connection and try again.",
            "No se puede llegar al servidor. Revisa tu conexión e inténtalo de nuevo.",
            "Não foi possível chegar ao servidor. Verifique sua conexão e tente de novo.";
        unreadable: "Some of what was sent could not be read. Check the form and send it again.",
            "No se pudo leer parte de lo enviado. Revisa el formulario y envíalo de nuevo.",
            "Não foi possível ler parte do que foi enviado. Confira o formulário e envie de novo.";
        not_found: "It isn't here any more, or it belongs to someone else.",
            "Ya no está aquí, o pertenece a otra persona.",
            "Não está mais aqui ou pertence a outra pessoa.";
        forbidden: "Your role in this workspace doesn't allow that. Ask an admin.",
            "Tu rol en este espacio no lo permite. Pídeselo a un administrador.",
            "Seu papel neste espaço não permite isso. Peça a um administrador.";
        unauthenticated: "Your session has ended. Sign in again; what you saved is safe.",
            "Tu sesión terminó. Vuelve a entrar; lo que guardaste está a salvo.",
            "Sua sessão terminou. Entre de novo; o que você salvou está seguro.";
        rate_limited: "Too many attempts. Try again in {minutes} min.",
            "Demasiados intentos. Inténtalo de nuevo en {minutes} min.",
            "Muitas tentativas. Tente de novo em {minutes} min.";
        too_slow: "That takes longer than {seconds} s. Ask for fewer days or fewer columns.",
            "Eso tarda más de {seconds} s. Pide menos días o menos columnas.",
            "Isso leva mais de {seconds} s. Peça menos dias ou menos colunas.";
        email: "Enter an e-mail address, like ana@example.com.",
            "Escribe un correo electrónico, como ana@example.com.",
            "Digite um e-mail, como ana@example.com.";
        password: "Use 10 to 200 characters, and not your e-mail address.",
            "Usa de 10 a 200 caracteres, y no tu correo electrónico.",
            "Use de 10 a 200 caracteres, e não o seu e-mail.";
        name: "Enter a name of at most 80 characters.",
            "Escribe un nombre de 80 caracteres como máximo.",
            "Digite um nome de no máximo 80 caracteres.";
        currency: "Choose a currency from the list.", "Elige una moneda de la lista.", "Escolha uma moeda da lista.";
        timezone: "Choose a time zone from the list, like America/Sao_Paulo.",
            "Elige una zona horaria de la lista, como America/Mexico_City.",
            "Escolha um fuso horário da lista, como America/Sao_Paulo.";
    }
}

impl Errors {
    /// What to do about a wrong value of a well-known field.
    pub fn field(&self, field: &str) -> Option<&'static str> {
        match field {
            "email" => Some(self.email),
            "password" | "new_password" => Some(self.password),
            "name" => Some(self.name),
            "currency" => Some(self.currency),
            "timezone" => Some(self.timezone),
            _ => None,
        }
    }
}
