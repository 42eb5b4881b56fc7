document.title = "Downloads without a click";
const click = () => {
  const link = Object.assign(document.createElement("a"), { href: location.pathname + "/file" });
  document.body.append(link);
  link.click();
};
for (const name of ["click", "keydown", "submit"]) document.body.dispatchEvent(new Event(name, { bubbles: true }));
click();
offer("Download", click);
