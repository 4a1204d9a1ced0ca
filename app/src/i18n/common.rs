//! Words used on many pages.

texts! {
    /// Words used on many pages.
    Common {
        product: "AI Business OS", "AI Business OS", "AI Business OS";
        save: "Save", "Guardar", "Salvar";
        saved: "Saved", "Guardado", "Salvo";
        cancel: "Cancel", "Cancelar", "Cancelar";
        close: "Close", "Cerrar", "Fechar";
        copy: "Copy", "Copiar", "Copiar";
        copied: "Copied", "Copiado", "Copiado";
        remove: "Remove", "Quitar", "Remover";
        retry: "Try again", "Reintentar", "Tentar de novo";
        working: "One moment…", "Un momento…", "Um momento…";
        language: "Language", "Idioma", "Idioma";
        theme: "Theme", "Tema", "Tema";
        theme_system: "As the system", "Como el sistema", "Como o sistema";
        theme_light: "Light", "Claro", "Claro";
        theme_dark: "Dark", "Oscuro", "Escuro";
        sign_in: "Sign in", "Entrar", "Entrar";
        sign_up: "Create account", "Crear cuenta", "Criar conta";
        sign_out: "Sign out", "Salir", "Sair";
        email: "E-mail", "Correo electrónico", "E-mail";
        password: "Password", "Contraseña", "Senha";
        name: "Name", "Nombre", "Nome";
        currency: "Currency", "Moneda", "Moeda";
        timezone: "Time zone", "Zona horaria", "Fuso horário";
        optional: "optional", "opcional", "opcional";
        skip_to_content: "Skip to content", "Ir al contenido", "Ir para o conteúdo";
    }
}
