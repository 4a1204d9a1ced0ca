//! Names of the domain's closed sets: roles, verticals, themes, days.

use super::I18n;
use crate::reader::Theme;
use domain::{Role, Vertical, WeekStart};

texts! {
    /// Names of the domain's closed sets.
    Words {
        ecommerce: "Online shop", "Tienda en línea", "Loja virtual";
        saas: "Software as a service", "Software como servicio", "Software como serviço";
        hospitality: "Hotel and lodging", "Hotel y alojamiento", "Hotel e hospedagem";
        restaurant: "Restaurant", "Restaurante", "Restaurante";
        agency: "Agency", "Agencia", "Agência";
        services: "Services", "Servicios", "Serviços";
        owner: "Owner", "Propietario", "Proprietário";
        admin: "Admin", "Administrador", "Administrador";
        editor: "Editor", "Editor", "Editor";
        viewer: "Viewer", "Lector", "Leitor";
        monday: "Monday", "Lunes", "Segunda-feira";
        sunday: "Sunday", "Domingo", "Domingo";
    }
}

impl I18n {
    pub fn vertical(&self, vertical: Vertical) -> &'static str {
        match vertical {
            Vertical::Ecommerce => self.words.ecommerce,
            Vertical::Saas => self.words.saas,
            Vertical::Hospitality => self.words.hospitality,
            Vertical::Restaurant => self.words.restaurant,
            Vertical::Agency => self.words.agency,
            Vertical::Services => self.words.services,
        }
    }

    pub fn role(&self, role: Role) -> &'static str {
        match role {
            Role::Owner => self.words.owner,
            Role::Admin => self.words.admin,
            Role::Editor => self.words.editor,
            Role::Viewer => self.words.viewer,
        }
    }

    pub fn theme(&self, theme: Theme) -> &'static str {
        match theme {
            Theme::System => self.common.theme_system,
            Theme::Light => self.common.theme_light,
            Theme::Dark => self.common.theme_dark,
        }
    }

    pub fn week_start(&self, day: WeekStart) -> &'static str {
        match day {
            WeekStart::Monday => self.words.monday,
            WeekStart::Sunday => self.words.sunday,
        }
    }
}
