//! Settings: the person's and the workspace's.

texts! {
    /// Settings: the person's and the workspace's.
    Settings {
        person: "You", "Tú", "Você";
        here: "This workspace", "Este espacio", "Este espaço";
        about_you: "About you", "Sobre ti", "Sobre você";
        about_you_text: "How the product addresses you, and in which language.",
            "Cómo se dirige a ti el producto, y en qué idioma.",
            "Como o produto se dirige a você e em que idioma.";
        email_fixed: "You sign in with it.", "Entras con él.", "Você entra com ele.";
        password_title: "Password", "Contraseña", "Senha";
        password_text: "Changing it signs out every other session.",
            "Al cambiarla se cierran todas las demás sesiones.",
            "Ao trocá-la, todas as outras sessões são encerradas.";
        current_password: "Current password", "Contraseña actual", "Senha atual";
        change_password: "Change password", "Cambiar contraseña", "Trocar senha";
        password_changed: "The password is changed, and every other session is signed out.",
            "La contraseña cambió y se cerraron las demás sesiones.",
            "A senha foi trocada e as outras sessões foram encerradas.";
        wrong_password: "That isn't your current password.",
            "Esa no es tu contraseña actual.",
            "Essa não é a sua senha atual.";
        sessions_title: "Sessions", "Sesiones", "Sessões";
        sessions_text: "Signed in on a device you no longer have? End every session but this one.",
            "¿Entraste en un dispositivo que ya no tienes? Cierra todas las sesiones menos esta.",
            "Entrou num aparelho que não tem mais? Encerre todas as sessões menos esta.";
        end_sessions: "End other sessions", "Cerrar las demás sesiones", "Encerrar as outras sessões";
        sessions_ended: "Every other session is signed out.",
            "Se cerraron todas las demás sesiones.",
            "Todas as outras sessões foram encerradas.";
        workspace_title: "Workspace", "Espacio", "Espaço";
        workspace_text: "What every number here is measured in.",
            "En qué se mide cada número aquí.",
            "Em que cada número aqui é medido.";
        address: "Name for the command line and the API", "Nombre para la línea de comandos y la API", "Nome para a linha de comando e a API";
        currency_open: "It can be changed until there is data.",
            "Se puede cambiar mientras no haya datos.",
            "Pode ser trocada enquanto não houver dados.";
        currency_fixed: "Fixed, because there is data: its totals are counted in it.",
            "Fija, porque hay datos: sus totales se cuentan en ella.",
            "Fixa, porque há dados: seus totais são contados nela.";
        timezone_text: "Decides when a day begins. A new one moves every order to its new local day, which may take a moment.",
            "Decide cuándo empieza un día. Una nueva pasa cada pedido a su nuevo día local, lo que puede tardar un momento.",
            "Decide quando um dia começa. Um novo leva cada pedido para seu novo dia local, o que pode demorar um pouco.";
        timezone_busy: "Files are being brought in. Change the time zone when the imports are done.",
            "Se están trayendo archivos. Cambia la zona horaria cuando terminen las importaciones.",
            "Há arquivos sendo trazidos. Troque o fuso horário quando as importações terminarem.";
        week_start: "First day of the week", "Primer día de la semana", "Primeiro dia da semana";
        read_only: "Only admins and owners can change this. Your role is {role}.",
            "Solo administradores y propietarios pueden cambiarlo. Tu rol es {role}.",
            "Só administradores e proprietários podem mudar isto. Seu papel é {role}.";
        members_title: "Members", "Miembros", "Membros";
        members_text: "Viewers see numbers, editors also bring files in, admins also manage members, keys and settings, owners also decide who owns.",
            "Los lectores ven números, los editores además traen archivos, los administradores además gestionan miembros, claves y ajustes, y los propietarios además deciden quién es propietario.",
            "Leitores veem números, editores também trazem arquivos, administradores também cuidam de membros, chaves e configurações, e proprietários também decidem quem é proprietário.";
        member: "Member", "Miembro", "Membro";
        role: "Role", "Rol", "Papel";
        you: "you", "tú", "você";
        role_of: "Role of {name}", "Rol de {name}", "Papel de {name}";
        remove_member: "Remove {name}", "Quitar a {name}", "Remover {name}";
        remove_member_text: "{name} loses access at once. Nothing they made is deleted.",
            "{name} pierde el acceso de inmediato. No se borra nada de lo que hizo.",
            "{name} perde o acesso na hora. Nada do que fez é apagado.";
        add_member: "Add a member", "Añadir un miembro", "Adicionar um membro";
        add_member_text: "For someone who has an account on this server already.",
            "Para quien ya tiene una cuenta en este servidor.",
            "Para quem já tem uma conta neste servidor.";
        add: "Add", "Añadir", "Adicionar";
        added: "Added.", "Añadido.", "Adicionado.";
        no_such_user: "Nobody has an account with this e-mail here. Ask them to sign up first.",
            "Nadie tiene aquí una cuenta con este correo. Pídele que se registre primero.",
            "Ninguém tem aqui uma conta com este e-mail. Peça que crie uma primeiro.";
        already_member: "This person is a member already.", "Esta persona ya es miembro.", "Essa pessoa já é membro.";
        last_owner: "A workspace needs an owner. Make someone else the owner first.",
            "Un espacio necesita un propietario. Primero nombra a otra persona.",
            "Um espaço precisa de um proprietário. Primeiro nomeie outra pessoa.";
        keys_title: "API keys", "Claves de API", "Chaves de API";
        keys_text: "Programs use a key to read numbers or send files. A key is shown once; keep it like a password.",
            "Los programas usan una clave para leer números o enviar archivos. Se muestra una sola vez; guárdala como una contraseña.",
            "Programas usam uma chave para ler números ou enviar arquivos. Ela aparece uma só vez; guarde-a como uma senha.";
        key: "Key", "Clave", "Chave";
        scopes: "Allowed to", "Permisos", "Permissões";
        scope_read: "Read numbers", "Leer números", "Ler números";
        scope_read_text: "Queries, questions, the catalogue of metrics.",
            "Consultas, preguntas, el catálogo de métricas.",
            "Consultas, perguntas, o catálogo de métricas.";
        scope_import: "Send files", "Enviar archivos", "Enviar arquivos";
        scope_import_text: "Imports and records.", "Importaciones y registros.", "Importações e registros.";
        scope_embed: "Show boards", "Mostrar tableros", "Mostrar painéis";
        scope_embed_text: "Embeds in other sites.", "Incrustaciones en otros sitios.", "Incorporações em outros sites.";
        created: "Created", "Creada", "Criada";
        last_used: "Last used", "Último uso", "Último uso";
        never: "never", "nunca", "nunca";
        revoked: "Revoked", "Revocada", "Revogada";
        revoke: "Revoke", "Revocar", "Revogar";
        revoke_key: "Revoke {name}", "Revocar {name}", "Revogar {name}";
        revoke_text: "Programs that use {name} are refused from now on. It can't be undone.",
            "Los programas que usan {name} se rechazan desde ahora. No se puede deshacer.",
            "Programas que usam {name} são recusados a partir de agora. Não dá para desfazer.";
        new_key: "New key", "Clave nueva", "Nova chave";
        key_name: "What is it for", "Para qué es", "Para que serve";
        key_name_example: "Nightly export", "Exportación nocturna", "Exportação noturna";
        create_key: "Create key", "Crear clave", "Criar chave";
        key_ready: "Copy the key now. It isn't shown again.",
            "Copia la clave ahora. No se vuelve a mostrar.",
            "Copie a chave agora. Ela não aparece de novo.";
        no_keys: "No keys yet.", "Aún no hay claves.", "Ainda não há chaves.";
        no_scope: "Choose at least one thing the key may do.",
            "Elige al menos una cosa que la clave pueda hacer.",
            "Escolha pelo menos uma coisa que a chave pode fazer.";
        admins_only: "Only admins and owners can see this. Ask one of them.",
            "Solo administradores y propietarios pueden ver esto. Pídeselo a uno.",
            "Só administradores e proprietários podem ver isto. Peça a um deles.";
    }
}
