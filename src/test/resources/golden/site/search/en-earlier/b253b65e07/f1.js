clausebook("f1",["$ # %","$##%$#"]);
