document.title = "Downloads without a click";
location.href = location.pathname + "/file";
