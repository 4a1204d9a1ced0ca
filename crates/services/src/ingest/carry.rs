//! Exports that write an order over several rows, one a line of it: only the first says which order it is.

use super::rows::Record;
use domain::record::{Kind, Mapping, repeats_orders};

/// The columns of an order's name and of its id, in a file that repeats orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Carry {
    name: usize,
    pub(super) id: usize,
    /// Further rows of an order say nothing new of it.
    passes_over: bool,
}

/// The order of the rows that were last read.
#[derive(Debug, Default)]
pub(super) struct Carried {
    name: Vec<u8>,
    id: Vec<u8>,
    further: bool,
}

impl Carry {
    /// Where the file repeats orders and the order's id is taken from its id column.
    pub(super) fn of(kind: Kind, mapping: &Mapping, header: &[String]) -> Option<Self> {
        let (name, id) = repeats_orders(header)?;
        let field = match kind {
            Kind::Orders => "id",
            Kind::OrderItems => "order_id",
            _ => return None,
        };
        (mapping.get(field) == Some(&id)).then_some(Self { name, id, passes_over: kind == Kind::Orders })
    }

    /// Whether a row only goes on with an order that has been read.
    pub(super) fn is_passed_over(self, carried: &Carried) -> bool {
        self.passes_over && carried.further
    }
}

impl Carried {
    /// Takes the next row in.
    pub(super) fn follow(&mut self, carry: Option<Carry>, record: &Record) {
        let Some(carry) = carry else { return };
        let (name, id) = (record.get(carry.name).unwrap_or_default(), record.get(carry.id).unwrap_or_default());
        self.further = id.trim_ascii().is_empty() && !name.is_empty() && name == self.name;
        if !self.further {
            self.name = name.to_vec();
            self.id = id.to_vec();
        }
    }

    /// The id a row goes without, and its column.
    pub(super) fn id(&self, carry: Option<Carry>) -> Option<(usize, &[u8])> {
        carry.filter(|_| self.further).map(|carry| (carry.id, self.id.as_slice()))
    }
}
