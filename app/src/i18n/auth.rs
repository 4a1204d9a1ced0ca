//! Sign in, sign up, and a forgotten password.

texts! {
    /// Sign in, sign up, and a forgotten password.
    Auth {
        sign_in_title: "Sign in", "Entrar", "Entrar";
        sign_in_lead: "Welcome back.", "Qué bueno verte de nuevo.", "Que bom ver você de novo.";
        forgot_link: "Forgot it?", "¿La olvidaste?", "Esqueceu?";
        no_account: "No account yet?", "¿Aún no tienes cuenta?", "Ainda não tem conta?";
        have_account: "Already have an account?", "¿Ya tienes cuenta?", "Já tem conta?";
        wrong: "E-mail and password don't match an account. Check both, or set a new password.",
            "El correo y la contraseña no corresponden a ninguna cuenta. Revisa ambos o crea una contraseña nueva.",
            "E-mail e senha não correspondem a nenhuma conta. Confira os dois ou crie uma nova senha.";
        sign_up_title: "Create your account", "Crea tu cuenta", "Crie sua conta";
        sign_up_lead: "Your data stays on this server. No card, no trial clock.",
            "Tus datos se quedan en este servidor. Sin tarjeta y sin plazo de prueba.",
            "Seus dados ficam neste servidor. Sem cartão e sem prazo de teste.";
        your_name: "Your name", "Tu nombre", "Seu nome";
        password_hint: "At least 10 characters. A short sentence works well.",
            "Al menos 10 caracteres. Una frase corta funciona bien.",
            "Pelo menos 10 caracteres. Uma frase curta funciona bem.";
        taken: "There is an account with this e-mail already. Sign in, or set a new password.",
            "Ya existe una cuenta con este correo. Entra o crea una contraseña nueva.",
            "Já existe uma conta com este e-mail. Entre ou crie uma nova senha.";
        forgot_title: "Set a new password", "Crea una contraseña nueva", "Crie uma nova senha";
        forgot_lead: "We send you a link that works for one hour.",
            "Te enviamos un enlace que funciona durante una hora.",
            "Enviamos um link que funciona por uma hora.";
        forgot_send: "Send the link", "Enviar el enlace", "Enviar o link";
        forgot_sent: "If there is an account with this e-mail, a link is on its way. It may take a minute; look in the spam folder too.",
            "Si hay una cuenta con este correo, el enlace va en camino. Puede tardar un minuto; mira también en el correo no deseado.",
            "Se houver uma conta com este e-mail, o link está a caminho. Pode levar um minuto; veja também o spam.";
        back_to_sign_in: "Back to sign in", "Volver a entrar", "Voltar para entrar";
        reset_title: "Choose a new password", "Elige una contraseña nueva", "Escolha uma nova senha";
        reset_lead: "Every other session is signed out.",
            "Se cierran todas las demás sesiones.",
            "Todas as outras sessões são encerradas.";
        new_password: "New password", "Contraseña nueva", "Nova senha";
        reset_save: "Save the new password", "Guardar la contraseña nueva", "Salvar a nova senha";
        reset_expired: "This link has expired or was used already. Ask for a new one.",
            "Este enlace caducó o ya se usó. Pide uno nuevo.",
            "Este link expirou ou já foi usado. Peça um novo.";
        reset_done: "The new password is saved. Sign in with it.",
            "La contraseña nueva quedó guardada. Entra con ella.",
            "A nova senha foi salva. Entre com ela.";
        ask_again: "Ask for a new link", "Pedir otro enlace", "Pedir outro link";
    }
}
