//! Orders and services as a tester asks for them.

use practice_service::{OrderSpec, PracticeService, Settings, State, Trouble};
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::subscriber::{Subscriber, quick};

#[tokio::test]
async fn order_begins_with_few_attempts_and_little_time() {
    let spec = OrderSpec { attempts_left: Some(1), days_left: Some(2), ..quick() };
    let subscriber = Subscriber::of(spec).await;
    let order = subscriber.look().await;
    assert_eq!(order["attemptsLeft"], 1);
    let lapses_at = OffsetDateTime::parse(order["lapsesAt"].as_str().unwrap(), &Rfc3339).unwrap();
    let left = lapses_at - OffsetDateTime::now_utc();
    assert!(left > Duration::days(2) - Duration::minutes(5) && left <= Duration::days(2), "{left}");
    subscriber.try_password("wrong-one-1").await;
    let state = subscriber.practice_service.order_state(&subscriber.order.order_number);
    assert_eq!(state, Some(State::Locked));
}

#[tokio::test]
async fn busy_service_serves_after_so_many_requests() {
    let trouble = Trouble { busy: 2, ..Trouble::default() };
    let service = PracticeService::start_with(Settings::default(), |routes| trouble.over(routes)).await;
    let subscriber = Subscriber::on(service.unwrap(), quick());
    for _ in 0..2 {
        let reply = subscriber.get("order", subscriber.link_token()).await;
        assert_eq!((reply.status().as_u16(), &reply.headers()["retry-after"]), (429, &"5".parse().unwrap()));
    }
    subscriber.look().await;
}

#[tokio::test]
async fn late_service_takes_its_time() {
    let trouble = Trouble { late: std::time::Duration::from_millis(300), ..Trouble::default() };
    let service = PracticeService::start_with(Settings::default(), |routes| trouble.over(routes)).await;
    let subscriber = Subscriber::on(service.unwrap(), quick());
    let begun = std::time::Instant::now();
    subscriber.look().await;
    assert!(begun.elapsed().as_millis() >= 300);
}
