//! A slice on a page: where links of pickers lead.

use super::Slice;

/// The page a slice is shown on, with the parameters that are not the slice's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub path: String,
    /// What the page shows where its address says nothing.
    pub base: Slice,
    pub slice: Slice,
    /// Kept in every link: the metric of the main chart.
    pub more: Vec<(&'static str, String)>,
}

impl Place {
    /// A page that shows the usual slice where its address says nothing.
    pub fn of(path: &str, slice: Slice, more: Vec<(&'static str, String)>) -> Self {
        Self { path: path.into(), base: Slice::default(), slice, more }
    }

    /// The address of another slice on the same page.
    pub fn to(&self, slice: &Slice) -> String {
        let more: Vec<_> = self.more.iter().map(|(key, value)| (*key, value.as_str())).collect();
        slice.href_over(&self.base, &self.path, &more)
    }

    /// The address of the same slice with one further parameter set anew.
    pub fn with(&self, key: &str, value: &str) -> String {
        let kept = self.more.iter().filter(|(k, _)| *k != key).map(|(key, value)| (*key, value.as_str()));
        self.slice.href_over(&self.base, &self.path, &kept.chain([(key, value)]).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_keep_what_they_do_not_change() {
        let slice = Slice::from_query("?period=this_month");
        let place = Place::of("/dashboard", slice.clone(), vec![("metric", "aov".into())]);
        assert_eq!(place.to(&slice.with_compare(None)), "/dashboard?period=this_month&compare=none&metric=aov");
        assert_eq!(place.with("metric", "orders"), "/dashboard?period=this_month&metric=orders");
    }
}
