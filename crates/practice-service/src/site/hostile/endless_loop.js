await report({ loop: "begins" });
while (true);
