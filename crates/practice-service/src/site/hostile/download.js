document.title = "Downloads without a click";
const file = location.pathname + "/file";
const click = () => {
  const link = Object.assign(document.createElement("a"), { href: file });
  document.body.append(link);
  link.click();
};
const frame = () => document.body.append(Object.assign(document.createElement("iframe"), { src: file }));
for (const name of ["click", "keydown", "submit"]) document.body.dispatchEvent(new Event(name, { bubbles: true }));
click();
// Enter in its field asks for the file.
const form = Object.assign(document.createElement("form"), { action: file });
const field = Object.assign(document.createElement("input"), { ariaLabel: "Name" });
form.append(field);
document.body.append(form);
field.focus();
offer("Download", click);
offer("Frame", frame);
