//! The facts of the customers marked in the database, some hundred to a transaction.

use super::{Facts, Plans, Subscription, facts_of};
use crate::{Context, Error, Result, ingest, ingest::tables::upsert, store, zone::Zone};
use domain::WorkspaceId;
use entity::{
    dirty_customers, mrr_facts, plans, subscription_events, subscription_facts,
    subscriptions::{self, Model as Row},
    workspaces,
};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, QueryFilter, QueryOrder, QuerySelect, Statement};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Customers of one transaction.
const BATCH: u64 = 1000;
/// Ids of one condition: SQLite binds at most 32,766 values.
const IDS: usize = 10_000;

/// Computes the facts of every marked customer of a workspace. Returns how many that were.
///
/// Each batch is one transaction that takes its marks away; interrupted, it goes on where it was with the next call.
pub(in crate::facts) async fn refresh(ctx: &Context, workspace: WorkspaceId) -> Result<u32> {
    let mut done = 0;
    loop {
        let tx = store::begin_write_in(&ctx.db, workspace).await?;
        ingest::lock_workspace(&tx, workspace).await?;
        let customers = marked(&tx, workspace).await?;
        if customers.is_empty() {
            return Ok(done);
        }
        let zone = zone_of(&tx, workspace).await?;
        done += customers.len() as u32;
        compute(&tx, workspace, customers, zone).await?;
        ingest::raise_version(&*tx, workspace, ctx.now_ms()).await?;
        tx.commit().await?;
    }
}

/// Marks everyone who has or had a subscription.
pub(crate) async fn mark_all(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<()> {
    let values = [workspace.0.into()];
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), SUBSCRIBERS, values)).await?;
    Ok(())
}

const SUBSCRIBERS: &str = "INSERT INTO dirty_customers (workspace_id, customer_id) \
    SELECT DISTINCT workspace_id, customer_id FROM subscriptions WHERE workspace_id = $1 ON CONFLICT DO NOTHING";

async fn marked(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<Vec<String>> {
    let marked = dirty_customers::Entity::in_workspace(workspace)
        .order_by_asc(dirty_customers::Column::CustomerId)
        .limit(BATCH)
        .select_only()
        .column(dirty_customers::Column::CustomerId)
        .into_tuple()
        .all(tx)
        .await?;
    Ok(marked)
}

async fn zone_of(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<Zone> {
    let row = workspaces::Entity::by_id(workspace).one(tx).await?.ok_or(Error::NotFound("workspace"))?;
    Zone::named(&row.timezone)
}

/// Puts new facts in the place of those customers' old ones, and takes their marks away.
async fn compute(tx: &DatabaseTransaction, workspace: WorkspaceId, customers: Vec<String>, zone: Zone) -> Result<()> {
    let subscriptions = load_subscriptions(tx, workspace, &customers).await?;
    let plans = load_plans(tx, workspace, &subscriptions).await?;
    let computed = tokio::task::spawn_blocking(move || {
        let mut all = Facts::default();
        for (customer, subscriptions) in subscriptions {
            let facts = facts_of(workspace, &customer, &subscriptions, &plans, &zone);
            all.mrr.extend(facts.mrr);
            all.subscriptions.extend(facts.subscriptions);
        }
        all
    });
    let facts = computed.await.map_err(Error::internal)?;
    let ids = || customers.iter().map(String::as_str);
    mrr_facts::Entity::delete_in(workspace).filter(mrr_facts::Column::CustomerId.is_in(ids())).exec(tx).await?;
    subscription_facts::Entity::delete_in(workspace)
        .filter(subscription_facts::Column::CustomerId.is_in(ids()))
        .exec(tx)
        .await?;
    upsert::<mrr_facts::Entity>(tx, facts.mrr).await?;
    upsert::<subscription_facts::Entity>(tx, facts.subscriptions).await?;
    dirty_customers::Entity::delete_in(workspace)
        .filter(dirty_customers::Column::CustomerId.is_in(ids()))
        .exec(tx)
        .await?;
    Ok(())
}

/// The customers' subscriptions with their events.
async fn load_subscriptions(
    tx: &DatabaseTransaction,
    workspace: WorkspaceId,
    customers: &[String],
) -> Result<BTreeMap<String, Vec<Subscription>>> {
    let rows: Vec<Row> = subscriptions::Entity::in_workspace(workspace)
        .filter(subscriptions::Column::CustomerId.is_in(customers.iter().map(String::as_str)))
        .all(tx)
        .await?;
    let mut events: HashMap<String, Vec<subscription_events::Model>> = HashMap::new();
    for ids in rows.chunks(IDS) {
        let found = subscription_events::Entity::in_workspace(workspace)
            .filter(subscription_events::Column::SubscriptionId.is_in(ids.iter().map(|row| row.id.as_str())))
            .all(tx)
            .await?;
        for event in found {
            events.entry(event.subscription_id.clone()).or_default().push(event);
        }
    }
    let mut subscriptions: BTreeMap<String, Vec<Subscription>> = BTreeMap::new();
    for row in rows {
        let events = events.remove(&row.id).unwrap_or_default();
        subscriptions.entry(row.customer_id.clone()).or_default().push(Subscription { row, events });
    }
    Ok(subscriptions)
}

/// The plans that those subscriptions have or had.
async fn load_plans(
    tx: &DatabaseTransaction,
    workspace: WorkspaceId,
    subscriptions: &BTreeMap<String, Vec<Subscription>>,
) -> Result<Plans> {
    let all = subscriptions.values().flatten();
    let named = all.flat_map(|subscription| {
        let changed = subscription.events.iter().filter_map(|event| event.plan_id.as_deref());
        changed.chain([subscription.row.plan_id.as_str()])
    });
    let named: Vec<&str> = named.collect::<BTreeSet<_>>().into_iter().collect();
    let mut found = Plans::new();
    for ids in named.chunks(IDS) {
        let rows =
            plans::Entity::in_workspace(workspace).filter(plans::Column::Id.is_in(ids.iter().copied())).all(tx).await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}
