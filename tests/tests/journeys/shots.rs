use e2e::{application::Application, desktop::Desktop, secrets::Secrets};
#[tokio::test]
async fn shots() {
    let desktop = Desktop::temporary();
    let application = Application::start(&desktop, &["--helpdesk"], Secrets::typed_on(&desktop)).await;
    application.wait_for_attribute("guide-dialog", "open", "").await;
    let save = async |name: &str| std::fs::write(format!("/tmp/shots/{name}.png"), application.picture().await).unwrap();
    std::fs::create_dir_all("/tmp/shots").unwrap();
    save("1").await;
    application.carry_out("document.querySelector('[data-code=P2]').scrollIntoView();").await;
    save("2").await;
    application.type_into("guide-search", "forgotten password").await;
    save("3").await;
    application.type_into("guide-search", "jo-911").await;
    save("4").await;
    application.type_into("guide-search", "pu201").await;
    application.speak("de").await;
    application.resize(480, 640).await;
    save("5").await;
    application.resize(1280, 960).await;
    application.carry_out("document.documentElement.style.fontSize='225%'").await;
    save("6").await;
}
