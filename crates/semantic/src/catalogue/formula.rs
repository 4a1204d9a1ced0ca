//! What a metric is made of: sums of measures, or a quotient of two such sums.

/// A quantity the store can add up. Money measures are in minor units, one sum a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Valid orders.
    Orders,
    /// Orders that are not tests, cancelled and voided ones too.
    Placed,
    Cancelled,
    Units,
    Gross,
    Discounts,
    Returns,
    Shipping,
    Taxes,
    Fees,
    /// Distinct customers with a valid order.
    Customers,
    /// Those of them whose first valid order ever is in the period or bucket.
    NewCustomers,
    /// Items: Σ (unit price × quantity − the item's discount).
    ItemSales,
    /// Items: Σ quantity × the product's cost as it is now.
    Cogs,
    /// Items whose product has no cost: where there is one, `Cogs` can't be told.
    Uncosted,
}

/// One summand: a measure, and its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    Plus(Measure),
    Minus(Measure),
}

/// How a metric's value comes out of measures.
#[derive(Clone, Copy, Debug)]
pub enum Formula {
    Sum(&'static [Term]),
    Ratio { numerator: &'static [Term], denominator: &'static [Term] },
}

impl Term {
    pub fn measure(self) -> Measure {
        match self {
            Self::Plus(measure) | Self::Minus(measure) => measure,
        }
    }
}

impl Formula {
    /// Every measure it names, numerator first.
    pub fn measures(&self) -> impl Iterator<Item = Measure> {
        let (first, second): (&'static [Term], &'static [Term]) = match *self {
            Self::Sum(terms) => (terms, &[]),
            Self::Ratio { numerator, denominator } => (numerator, denominator),
        };
        first.iter().chain(second).map(|term| term.measure())
    }
}

impl Measure {
    /// Whether it is an amount of money, in need of a currency.
    pub fn is_money(self) -> bool {
        matches!(
            self,
            Self::Gross
                | Self::Discounts
                | Self::Returns
                | Self::Shipping
                | Self::Taxes
                | Self::Fees
                | Self::ItemSales
                | Self::Cogs
        )
    }
}
