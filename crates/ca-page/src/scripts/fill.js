const fields = Array.from(document.querySelectorAll('input[type=password]'))
  .filter(field => field.getClientRects().length > 0 && !field.disabled && !field.readOnly);
for (const field of fields) {
  field.focus();
  field.value = text;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}
return fields.length;
