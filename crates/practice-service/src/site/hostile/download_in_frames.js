document.title = "Downloads into frames without a click";
const file = location.pathname + "/file";
const frame = (is) => {
  const made = Object.assign(document.createElement("iframe"), is);
  document.body.append(made);
  return made.contentDocument;
};
frame({ src: file });
const inner = frame({});
const link = Object.assign(inner.createElement("a"), { href: file });
inner.body.append(link);
link.dispatchEvent(new Event("click", { bubbles: true }));
link.click();
frame({ name: "frame" });
const form = Object.assign(document.createElement("form"), { action: file, target: "frame" });
document.body.append(form);
form.submit();
