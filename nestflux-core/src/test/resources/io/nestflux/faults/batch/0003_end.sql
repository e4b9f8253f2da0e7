UPDATE account SET counter = counter + 100;
