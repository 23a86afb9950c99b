clausebook("d",[["Cŵn a chathod","Undated edition","Residents","cwm/dogs/clauses/",".html","an unnamed council"],["dogs-closing","","Cats","",[["Cats do as they like.","",""]]]]);
